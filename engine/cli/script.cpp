#include <cstdio>

#include "app/disk_files.hpp"
#include "author/script/sheet.hpp"
#include "cli/all_commands.hpp"
#include "cli/handing_out.hpp"
#include "cli/opening.hpp"

namespace frontstage {

namespace cli {
enum class ScriptFormat : std::uint8_t { html, text };
}
template <>
inline constexpr std::array<std::string_view, 2> words_of<cli::ScriptFormat>{"html", "text"};

namespace cli {
namespace {

class Script final : public Command {
public:
    std::string_view name() const override { return "script"; }
    std::string_view sentence() const override {
        return "Write a scenario out for experts to read, comment on and sign";
    }
    std::string_view examples() const override {
        return "Examples:\n"
               "  frontstage script hotel/late-arrival --output late-arrival.html\n"
               "  frontstage script hotel/late-arrival --format text\n";
    }
    void take(Options& options) override {
        options.argument("scenario", scenario_, "Its id, or a path to its folder or file");
        options.term<ScriptFormat>("--format", format_, "html, unless given, or text");
        options.text("--output", output_, "The file to write; printed unless given");
    }
    Exit run(const app::Folders& folders) override {
        if (!is_named(scenario_)) return usage;
        int exit_code = fine;
        auto opened = open_named(folders, scenario_, exit_code);
        if (!opened) return static_cast<Exit>(exit_code);
        const std::string path = author::signatures_path(*app::find_scenario(folders, scenario_));
        const author::Signatures signatures =
            author::signatures_in(app::DiskFiles().read(path).value_or(""));
        for (const std::size_t line : signatures.not_read)
            std::fprintf(stderr, "frontstage: %s:%zu holds no signature that can be read.\n",
                         path.c_str(), line);
        const author::ScriptSheet sheet = author::script_sheet(*opened, signatures.all);
        return hand_out(output_,
                        format_ == ScriptFormat::text
                            ? author::script_text(sheet)
                            : author::script_page(sheet, page_asset(folders, "script.css")));
    }

private:
    std::string scenario_, output_;
    ScriptFormat format_ = ScriptFormat::html;
};

}  // namespace

std::unique_ptr<Command> make_script() {
    return std::make_unique<Script>();
}

}  // namespace cli
}  // namespace frontstage
