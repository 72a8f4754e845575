#include "app/translation.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "loader/loader.hpp"
#include "script/said_texts.hpp"

namespace frontstage::app {
namespace {

namespace fs = std::filesystem;

std::string lang_file(const fs::path& folder, const std::string& name) {
    return (folder / "lang" / (name + ".po")).string();
}

// Usable translations, by line id and source, and by source alone for a line that has another id
// since.
class Words {
public:
    void add(const PoFile& file) {
        for (const PoEntry& entry : file.entries) {
            if (entry.standing != PoStanding::sure || !entry.translated()) continue;
            by_line_.try_emplace(entry.context + '\4' + entry.source, entry.words.front());
            by_source_.try_emplace(entry.source, entry.words.front());
        }
    }
    [[nodiscard]] const std::string& operator()(const Text& text) const {
        const auto line = by_line_.find(text.id + '\4' + text.words);
        if (line != by_line_.end()) return line->second;
        const auto source = by_source_.find(text.words);
        return source == by_source_.end() ? text.words : source->second;
    }

private:
    std::map<std::string, std::string> by_line_, by_source_;
};

// Reads a file if it is there; what is wrong with it is told, and it counts as empty.
PoFile read_file(Files& files, const std::string& path, ReadingOpened& opened) {
    const auto text = files.read(path);
    if (!text) return {};
    PoRead read = read_po(path, *text);
    opened.texts[path] = *text;
    opened.diagnostics.insert(opened.diagnostics.end(), read.diagnostics.begin(),
                              read.diagnostics.end());
    return std::move(read.file).value_or(PoFile{});
}

// Where translations of a file of standards may lie: beside it, and in the folders of today where
// the scenario comes from a bundle.
std::vector<std::string> files_for_standards(const std::string& file, const Folders& folders,
                                             const std::string& language) {
    const std::string name = fs::path(file).stem().string() + '.' + language;
    std::vector<std::string> paths{lang_file(fs::path(file).parent_path(), name)};
    for (const std::string& folder : folders.standards)
        if (const std::string path = lang_file(folder, name); path != paths.front())
            paths.push_back(path);
    return paths;
}

Words words_for(const Scenario& scenario, const std::string& scenario_file, const Folders& folders,
                Files& files, ReadingOpened& opened) {
    const std::string& language = opened.reading.language;
    Words words;
    words.add(read_file(files, lang_file(fs::path(scenario_file).parent_path(), language), opened));
    std::vector<std::string> seen;
    for (const Standard& standard : scenario.standards) {
        const std::string file = scenario.span(standard.place).file;
        if (std::find(seen.begin(), seen.end(), file) != seen.end()) continue;
        seen.push_back(file);
        for (const std::string& path : files_for_standards(file, folders, language))
            words.add(read_file(files, path, opened));
    }
    return words;
}

void add_catalogue(const PoFile& file, Phrasebook& words) {
    for (const PoEntry& entry : file.entries)
        if (entry.standing == PoStanding::sure && entry.translated())
            words.add(entry.context, entry.source, entry.words);
}

bool cites(const Scenario& scenario, std::uint32_t file) {
    return std::any_of(scenario.standards.begin(), scenario.standards.end(),
                       [&](const Standard& standard) { return standard.place.file == file; });
}

// All of the file, whichever of them a scenario cites: its translation serves every scenario.
// `number` is the file's place in the list that the places count into.
std::vector<Text> lines_of_standards(Files& files, const std::string& path, std::uint32_t number) {
    const auto book = loader::load_standards(files, {path}).value;
    if (!book) return {};
    Scenario of_all;
    for (const auto& [name, standard] : book->standards) {
        (void)of_all.names.standards.intern(name);
        of_all.standards.push_back(standard);
    }
    of_all.text_places = book->text_places;
    std::vector<Text> lines = texts_of(of_all);
    const std::vector<Text> names = spoken_names(of_all);
    lines.insert(lines.end(), names.begin(), names.end());
    for (Text& line : lines)
        line.place.file = number;
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Text& a, const Text& b) { return a.place.begin < b.place.begin; });
    return lines;
}

Scenario translated(const Scenario& scenario, const Words& words) {
    WordsById by_id;
    for (const Text& text : texts_of(scenario))
        by_id[text.id] = words(text);
    return with_words(scenario, by_id);
}

Reading in_pseudo(const Scenario& scenario) {
    WordsById by_id;
    for (const Text& text : texts_of(scenario))
        by_id[text.id] = pseudo_words(text.words);
    return {std::string(pseudo_language),
            std::make_unique<const Scenario>(with_words(scenario, by_id)), Phrasebook::pseudo()};
}

std::vector<std::string> codes_in(Files& files, const fs::path& folder) {
    std::vector<std::string> codes;
    for (const std::string& name : files.list((folder / "lang").string()))
        if (name.ends_with(".po")) codes.push_back(name.substr(0, name.size() - 3));
    return codes;
}

// `de_DE.UTF-8` as `de_DE` and `de`.
std::vector<std::string> codes_of(std::string locale) {
    locale = locale.substr(0, locale.find_first_of(".@"));
    if (locale.empty() || locale == "C" || locale == "POSIX") return {};
    return {locale, locale.substr(0, locale.find('_'))};
}

}  // namespace

std::vector<Translatable> translatable(const Scenario& scenario, Files& files,
                                       const std::string& language) {
    const fs::path home = fs::path(scenario.files.front()).parent_path();
    Translatable own{lang_file(home, language), scenario.files.front(), {}};
    for (const auto& texts :
         {texts_of(scenario), script::said_texts(scenario), spoken_names(scenario)})
        for (const Text& text : texts)
            if (!text.id.starts_with("standards/")) own.lines.push_back(text);
    std::vector<Translatable> all{std::move(own)};
    for (std::uint32_t i = 0; i < scenario.files.size(); ++i)
        if (cites(scenario, i)) {
            const fs::path file = scenario.files[i];
            all.push_back({lang_file(file.parent_path(), file.stem().string() + '.' + language),
                           file.string(), lines_of_standards(files, file.string(), i)});
        }
    return all;
}

std::vector<std::string> languages_of(Files& files, const std::string& scenario_file) {
    return codes_in(files, fs::path(scenario_file).parent_path());
}

std::vector<std::string> program_languages(const Folders& folders, Files& files) {
    return codes_in(files, folders.assets);
}

Phrasebook program_words(const Folders& folders, Files& files, const std::string& language) {
    if (language == pseudo_language) return Phrasebook::pseudo();
    ReadingOpened opened;
    add_catalogue(read_file(files, lang_file(folders.assets, language), opened),
                  opened.reading.words);
    return std::move(opened.reading.words);
}

ReadingOpened read_in(const Scenario& scenario, const std::string& scenario_file,
                      const Folders& folders, Files& files, const std::string& language) {
    ReadingOpened opened;
    if (language == pseudo_language) {
        opened.reading = in_pseudo(scenario);
        return opened;
    }
    opened.reading.language = language;
    Phrasebook& book = opened.reading.words;
    add_catalogue(read_file(files, lang_file(folders.assets, language), opened), book);
    if (language == scenario.language) {
        opened.reading.scenario = std::make_unique<const Scenario>(scenario);
        return opened;
    }
    const Words words = words_for(scenario, scenario_file, folders, files, opened);
    opened.reading.scenario = std::make_unique<const Scenario>(translated(scenario, words));
    for (const Text& text : script::said_texts(scenario))
        book.add("said", text.words, {words(text)});
    for (const Text& name : spoken_names(scenario))
        book.add(name.id, name.words, {words(name)});
    return opened;
}

std::string preferred_language(const Scenario& scenario,
                               const std::vector<std::string>& available) {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* locale = std::getenv(name);
        if (locale == nullptr || *locale == '\0') continue;
        for (const std::string& code : codes_of(locale))
            if (code == scenario.language ||
                std::find(available.begin(), available.end(), code) != available.end())
                return code;
        break;  // the first that is set decides
    }
    return scenario.language;
}

Scenario texts_in(const Scenario& scenario, const std::string& scenario_file,
                  const Folders& folders, Files& files, const std::string& language) {
    ReadingOpened opened;
    opened.reading.language = language;
    return translated(scenario, words_for(scenario, scenario_file, folders, files, opened));
}

}  // namespace frontstage::app
