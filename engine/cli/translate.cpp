#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "app/disk_files.hpp"
#include "app/language_code.hpp"
#include "app/writing.hpp"
#include "author/translation/translate.hpp"
#include "cli/all_commands.hpp"
#include "cli/opening.hpp"

namespace frontstage::cli {
namespace {

using Json = nlohmann::ordered_json;

enum class What { extract, update, status };

std::string so_many(int n, const char* one, const char* many) {
    return std::to_string(n) + ' ' + (n == 1 ? one : many);
}

Json as_json(const author::TranslationStatus& status) {
    return {{"language", status.language},
            {"file", status.path},
            {"source", status.source},
            {"lines", status.lines},
            {"translated", status.translated},
            {"stale", status.stale},
            {"missing", status.missing},
            {"obsolete", status.obsolete},
            {"percent", status.percent()},
            {"words", status.words},
            {"translated_words", status.translated_words}};
}

// `de   97 %  150 of 154 lines, 2 stale, 2 missing  (2310 of 2400 words)  lang/de.po`
std::string as_text(const author::TranslationStatus& status) {
    std::string out = status.language + "  " + std::to_string(status.percent()) + " %  " +
                      std::to_string(status.translated) + " of " +
                      so_many(status.lines, "line", "lines");
    if (status.stale > 0) out += ", " + std::to_string(status.stale) + " stale (shown as written)";
    if (status.missing > 0)
        out += ", " + std::to_string(status.missing) + " missing (shown as written)";
    if (status.obsolete > 0) out += ", " + std::to_string(status.obsolete) + " obsolete";
    return out + "; " + std::to_string(status.translated_words) + " of " +
           so_many(status.words, "word", "words") + "\n    " + status.path + '\n';
}

// A code that can stand in a file's name: `de`, `pt_BR`, `sr@latin`.
bool is_language(const std::string& code) {
    return code != app::pseudo_language && app::is_language_code(code);
}

bool written(const std::string& path, const std::string& text) {
    std::error_code failed;
    std::filesystem::create_directories(std::filesystem::path(path).parent_path(), failed);
    const auto why_not = app::write_file(path, text);
    if (why_not) std::fprintf(stderr, "frontstage: %s.\n", why_not->c_str());
    return !why_not;
}

class Translate final : public Command {
public:
    std::string_view name() const override { return "translate"; }
    std::string_view sentence() const override {
        return "Make, bring up to date and count the translations of a scenario";
    }
    std::string_view examples() const override {
        return "Examples:\n"
               "  frontstage translate extract hotel/late-arrival --lang de   makes lang/de.po\n"
               "  frontstage translate update hotel/late-arrival              after an edit, all "
               "languages\n"
               "  frontstage translate status hotel/late-arrival              how far they are\n"
               "  frontstage play hotel/late-arrival --lang de                plays it\n"
               "  frontstage play hotel/late-arrival --lang pseudo            shows what would be "
               "cut off\n";
    }
    void take(Options& options) override {
        options.argument("what", what_, "extract, update or status");
        options.argument("scenario", scenario_, "Its id, or a path to its folder or file");
        options.text("--lang", language_,
                     "The language, as in de; all that there are unless given");
        options.flag("--json", json_, "Print JSON");
    }
    Exit run(const app::Folders& folders) override;

private:
    [[nodiscard]] std::optional<What> what() const;
    [[nodiscard]] std::optional<std::vector<std::string>> languages(const Scenario& scenario,
                                                                    What what);
    [[nodiscard]] Exit one_file(const Scenario& scenario, const app::Translatable& source,
                                const std::string& language, What what);
    void print() const;

    std::string what_, scenario_, language_;
    bool json_ = false;
    app::DiskFiles files_;
    std::vector<author::TranslationStatus> done_;
};

std::optional<What> Translate::what() const {
    if (what_ == "extract") return What::extract;
    if (what_ == "update") return What::update;
    if (what_ == "status") return What::status;
    std::fputs("frontstage: write `translate extract`, `translate update` or `translate status`\n",
               stderr);
    return std::nullopt;
}

std::optional<std::vector<std::string>> Translate::languages(const Scenario& scenario, What what) {
    const std::vector<std::string> known = app::languages_of(files_, scenario.files.front());
    if (language_.empty() && what != What::extract) return known;
    if (!is_language(language_) || language_ == scenario.language) {
        std::fprintf(stderr,
                     "frontstage: --lang takes the code of a language that `%s` is not written in, "
                     "as in de\n",
                     scenario.id.c_str());
        return std::nullopt;
    }
    if (what == What::extract || std::find(known.begin(), known.end(), language_) != known.end())
        return std::vector<std::string>{language_};
    std::fprintf(stderr,
                 "frontstage: `%s` has no translation to `%s` yet\n"
                 "  help: frontstage translate extract %s --lang %s\n",
                 scenario.id.c_str(), language_.c_str(), scenario.id.c_str(), language_.c_str());
    return std::nullopt;
}

Exit Translate::one_file(const Scenario& scenario, const app::Translatable& source,
                         const std::string& language, What what) {
    const auto text = files_.read(source.path);
    app::PoRead read{app::PoFile{}, {}};
    if (text) read = app::read_po(source.path, *text);
    for (const Diagnostic& diagnostic : read.diagnostics)
        std::fputs(render(diagnostic, *text).c_str(), stderr);
    if (!read.file) return findings;
    app::PoFile file = std::move(*read.file);
    if (what != What::status) {
        file = author::refreshed(file, source, scenario, language);
        const std::string fresh = app::po_text(file);
        if (fresh != text.value_or("") && !written(source.path, fresh)) return cannot_write;
    }
    done_.push_back(author::status_of(file, source, language));
    return fine;
}

void Translate::print() const {
    if (json_) {
        Json rows = Json::array();
        for (const author::TranslationStatus& status : done_)
            rows.push_back(as_json(status));
        const Json all{{"format", 1}, {"translations", std::move(rows)}};
        std::fputs((all.dump(2) + '\n').c_str(), stdout);
        return;
    }
    if (done_.empty()) std::puts("There is no translation yet.");
    for (const author::TranslationStatus& status : done_)
        std::fputs(as_text(status).c_str(), stdout);
}

Exit Translate::run(const app::Folders& folders) {
    const auto what = this->what();
    if (!what || !is_named(scenario_)) return usage;
    int exit_code = fine;
    const auto opened = open_named(folders, scenario_, exit_code);
    if (!opened) return static_cast<Exit>(exit_code);
    const Scenario& scenario = *opened->scenario;
    const auto wanted = languages(scenario, *what);
    if (!wanted) return usage;
    for (const std::string& language : *wanted)
        for (const app::Translatable& source : app::translatable(scenario, files_, language))
            if (const Exit failed = one_file(scenario, source, language, *what); failed != fine)
                return failed;
    print();
    const bool whole = std::all_of(
        done_.begin(), done_.end(),
        [](const author::TranslationStatus& status) { return status.translated == status.lines; });
    return *what == What::status && !whole ? findings : fine;
}

}  // namespace

std::unique_ptr<Command> make_translate() {
    return std::make_unique<Translate>();
}

}  // namespace frontstage::cli
