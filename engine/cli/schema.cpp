#include "author/schema/schema.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "cli/all_commands.hpp"

namespace frontstage::cli {
namespace {

namespace fs = std::filesystem;
using author::FileKind;

bool write(const fs::path& path, const std::string& text) {
    std::error_code ignored;
    fs::create_directories(path.parent_path(), ignored);
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (file) return true;
    std::fprintf(stderr, "frontstage: %s cannot be written.\n", path.c_str());
    return false;
}

class Schema final : public Command {
public:
    std::string_view name() const override { return "schema"; }
    std::string_view sentence() const override {
        return "Print what an editor needs to know of the files that trainers write";
    }
    std::string_view examples() const override {
        return "Examples:\n"
               "  frontstage schema scenario                 print the JSON Schema of a scenario\n"
               "  frontstage schema --output assets/schema   write all of them into a folder\n";
    }
    void take(Options& options) override {
        options.argument("kind", kind_, "scenario, standards, programme, walk or included");
        options.text("--output", folder_, "A folder to write into, instead of printing");
    }
    Exit run(const app::Folders&) override {
        const auto only = term_for<FileKind>(kind_);
        if (!kind_.empty() && !only) {
            std::fprintf(stderr,
                         "frontstage: there is no schema `%s`; there are scenario, standards, "
                         "programme, walk and included.\n",
                         kind_.c_str());
            return usage;
        }
        if (!only && folder_.empty()) {
            std::fputs(
                "frontstage: name one of scenario, standards, programme, walk and included, or "
                "write all of them with --output FOLDER.\n",
                stderr);
            return usage;
        }
        for (const FileKind kind : author::all_file_kinds)
            if ((!only || *only == kind) && !hand_out(kind)) return cannot_write;
        return fine;
    }

private:
    [[nodiscard]] bool hand_out(FileKind kind) const {
        const std::string text = author::schema_of(kind);
        if (!folder_.empty())
            return write(fs::path(folder_) / author::schema_file_name(kind), text);
        return std::fputs(text.c_str(), stdout) >= 0;
    }

    std::string kind_, folder_;
};

}  // namespace

std::unique_ptr<Command> make_schema() {
    return std::make_unique<Schema>();
}

}  // namespace frontstage::cli
