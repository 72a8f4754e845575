// How far translations are, and what a trainer should know of them.
#include <algorithm>
#include <filesystem>
#include <map>

#include "author/translation/translate.hpp"

namespace frontstage::author {
namespace {

using app::PoEntry;
using app::PoFile;
using app::PoStanding;

int words_in(std::string_view text) {
    int words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        if (!blank && !inside) ++words;
        inside = !blank;
    }
    return words;
}

enum class Standing { translated, stale, missing };
struct LineStanding {
    Standing standing = Standing::missing;
    const PoEntry* entry = nullptr;  // of the line, or of what it was
};

std::vector<LineStanding> standings_of(const PoFile& file, const app::Translatable& source) {
    std::map<std::string_view, const PoEntry*> by_id, by_source;
    for (const PoEntry& entry : file.entries) {
        if (entry.standing == PoStanding::obsolete) continue;
        by_id.try_emplace(entry.context, &entry);
        if (entry.standing == PoStanding::sure && entry.translated())
            by_source.try_emplace(entry.source, &entry);
    }
    std::vector<LineStanding> standings;
    for (const Text& line : source.lines) {
        const auto own = by_id.find(line.id);
        const PoEntry* entry = own == by_id.end() ? nullptr : own->second;
        const bool good = entry != nullptr && entry->standing == PoStanding::sure &&
                          entry->translated() && entry->source == line.words;
        if (good || by_source.contains(line.words))
            standings.push_back({Standing::translated, entry});
        else if (entry != nullptr && entry->translated())
            standings.push_back({Standing::stale, entry});
        else
            standings.push_back({Standing::missing, entry});
    }
    return standings;
}

Diagnostic told_once(std::string code, const std::string& path, std::string message,
                     std::string hint) {
    return {std::move(code),
            Severity::warning,
            {path, {}, {}},
            std::move(message),
            std::move(hint),
            {},
            {}};
}

// One finding for a language: a trainer who changed ten lines wants to hear it once, and to see
// where to begin.
void tell(const app::Translatable& source, const std::vector<LineStanding>& standings,
          Standing which, const Scenario& scenario, Diagnostic finding,
          std::vector<Diagnostic>& findings) {
    constexpr std::size_t most_places = 3;
    for (std::size_t i = 0; i < standings.size(); ++i) {
        if (standings[i].standing != which) continue;
        const PoEntry* entry = standings[i].entry;
        if (finding.where.begin.line == 0 && entry != nullptr && entry->line > 0) {
            finding.where.begin = {entry->line, 1};
            finding.where.end = {entry->line, 8};
        }
        if (finding.remarks.size() < most_places)
            finding.remarks.push_back({scenario.span(source.lines[i].place),
                                       "`" + source.lines[i].id + "` is written here"});
    }
    std::erase_if(finding.remarks, [](const Remark& r) { return r.where.begin.line == 0; });
    if (finding.where.begin.line == 0) finding.where.begin = {1, 1};
    if (finding.where.end.line == 0) finding.where.end = {1, 1};
    findings.push_back(std::move(finding));
}

std::string lines_words(int count) {
    return std::to_string(count) + (count == 1 ? " line" : " lines");
}

void check_file(const Scenario& scenario, const app::Translatable& source,
                const std::string& language, const PoFile& file,
                std::vector<Diagnostic>& findings) {
    const TranslationStatus status = status_of(file, source, language);
    const auto standings = standings_of(file, source);
    // Several scenarios may cite the same standards, and it is one finding still.
    const bool own = source.source == scenario.files.front();
    const std::string cure =
        own ? "frontstage translate update " + scenario.id : "frontstage translate update SCENARIO";
    if (status.stale > 0)
        tell(source, standings, Standing::stale, scenario,
             told_once("stale-translation", source.path,
                       "in `" + language + "` " + lines_words(status.stale) +
                           (status.stale == 1 ? " was" : " were") +
                           " translated from words that have changed since",
                       "run `" + cure +
                           "`, then look at each line marked `fuzzy` and take the "
                           "mark away where it is right"),
             findings);
    if (status.missing > 0)
        tell(source, standings, Standing::missing, scenario,
             told_once("missing-translation", source.path,
                       "in `" + language + "` " + lines_words(status.missing) + " of " +
                           std::to_string(status.lines) + (status.missing == 1 ? " has" : " have") +
                           " no translation, and will be shown as written",
                       "run `" + cure +
                           "`, then write what is missing between the quotes of "
                           "`msgstr`"),
             findings);
}

}  // namespace

TranslationStatus status_of(const PoFile& file, const app::Translatable& source,
                            const std::string& language) {
    TranslationStatus status;
    status.language = language;
    status.path = source.path;
    status.source = source.source;
    const auto standings = standings_of(file, source);
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        const int words = words_in(source.lines[i].words);
        ++status.lines;
        status.words += words;
        switch (standings[i].standing) {
            case Standing::translated:
                ++status.translated;
                status.translated_words += words;
                break;
            case Standing::stale: ++status.stale; break;
            case Standing::missing: ++status.missing; break;
        }
    }
    status.obsolete = static_cast<int>(
        std::count_if(file.entries.begin(), file.entries.end(),
                      [](const PoEntry& entry) { return entry.standing == PoStanding::obsolete; }));
    return status;
}

std::vector<Diagnostic> check_translations(const Scenario& scenario, Files& files) {
    std::vector<Diagnostic> findings;
    for (const std::string& language : app::languages_of(files, scenario.files.front())) {
        for (const app::Translatable& source : app::translatable(scenario, files, language)) {
            if (source.lines.empty()) continue;
            const auto text = files.read(source.path);
            app::PoRead read{app::PoFile{}, {}};
            if (text) read = app::read_po(source.path, *text);
            findings.insert(findings.end(), read.diagnostics.begin(), read.diagnostics.end());
            if (read.file) check_file(scenario, source, language, *read.file, findings);
        }
    }
    return findings;
}

}  // namespace frontstage::author
