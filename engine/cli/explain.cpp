#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/disk_files.hpp"
#include "author/check/codes.hpp"
#include "author/check/explain.hpp"
#include "cli/all_commands.hpp"
#include "cli/markdown.hpp"
#include "cli/text.hpp"

namespace frontstage::cli {
namespace {

using Json = nlohmann::ordered_json;

Json as_json(const author::Code& code) {
    return {{"code", code.name},
            {"severity", word_for(code.severity)},
            {"group", author::heading_of(code.group)},
            {"meaning", code.meaning}};
}

std::string list_as_json(const std::vector<author::Code>& codes) {
    Json rows = Json::array();
    for (const author::Code& code : codes)
        rows.push_back(as_json(code));
    return Json{{"format", 1}, {"codes", std::move(rows)}}.dump(2) + '\n';
}

std::string list_as_text(const std::vector<author::Code>& codes) {
    std::string out;
    for (std::size_t i = 0; i < author::code_group_count; ++i) {
        const auto group = static_cast<author::CodeGroup>(i);
        std::string rows;
        for (const author::Code& code : codes)
            if (code.group == group)
                rows += "  " + std::string(code.name) + '\n' + wrapped(code.meaning, "      ");
        if (!rows.empty())
            out += (out.empty() ? "" : "\n") + std::string(author::heading_of(group)) + '\n' + rows;
    }
    return out + "\nMore about one of them, with an example: frontstage explain CODE\n";
}

class Explain final : public Command {
public:
    std::string_view name() const override { return "explain"; }
    std::string_view sentence() const override {
        return "Say what a finding means, with an example before and after";
    }
    std::string_view examples() const override {
        return "Examples:\n"
               "  frontstage explain                     every finding there is, in a sentence\n"
               "  frontstage explain unknown-moment      one of them, with its cure\n";
    }
    void take(Options& options) override {
        options.argument("code", code_,
                         "The word in brackets at the end of a finding; all of them unless given");
        options.flag("--json", json_, "Print JSON");
    }
    Exit run(const app::Folders& folders) override {
        const std::vector<author::Code> codes = author::all_codes();
        if (code_.empty()) {
            std::fputs((json_ ? list_as_json(codes) : list_as_text(codes)).c_str(), stdout);
            return fine;
        }
        // As it stands in a finding, brackets and all.
        if (code_.starts_with('[') && code_.ends_with(']'))
            code_ = code_.substr(1, code_.size() - 2);
        const auto code = author::code_named(code_);
        return code ? one(folders, *code) : not_known();
    }

private:
    Exit one(const app::Folders& folders, const author::Code& code) const {
        app::DiskFiles disk;
        const auto page = author::page_of(folders, code.name, disk);
        if (!page) {
            std::fprintf(stderr, "frontstage: the page %s cannot be read.\n",
                         author::page_file(folders, code.name).c_str());
            return unreadable;
        }
        if (json_) {
            Json json = {{"format", 1}};
            json.update(as_json(code));
            json["page"] = *page;
            std::fputs((json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n').c_str(),
                       stdout);
        } else {
            std::fputs(markdown_text(*page).c_str(), stdout);
        }
        return fine;
    }

    Exit not_known() const {
        std::fprintf(stderr, "frontstage: no finding is called `%s`.\n", code_.c_str());
        if (const auto meant = author::nearest_code(code_))
            std::fprintf(stderr, "  help: did you mean `%s`?\n", meant->c_str());
        else
            std::fputs("  help: `frontstage explain` lists all of them\n", stderr);
        return usage;
    }

    std::string code_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> make_explain() {
    return std::make_unique<Explain>();
}

}  // namespace frontstage::cli
