#include "app/library.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "app/disk_files.hpp"
#include "app/left_off.hpp"
#include "app/opened.hpp"
#include "app/translation.hpp"
#include "core/phrasebook.hpp"
#include "core/phrases.hpp"
#include "loader/loader.hpp"

namespace frontstage::app {
namespace {

// Reads one scenario after another; standards that several cite are read once.
class Shelf {
public:
    explicit Shelf(const LibraryWish& wish) : wish_(wish) {}

    [[nodiscard]] Shelved card(const std::string& id, const std::string& file) {
        Shelved shelved;
        shelved.id = id;
        shelved.file = file;
        shelved.title = spoken_first(id.substr(id.rfind('/') + 1));
        auto loaded = loader::load_scenario(files_, file, book_for(file));
        if (loaded.value) {
            describe(shelved, std::move(*loaded.value));
        } else {
            shelved.broken = phrase(
                "This encounter cannot be played, because there are mistakes in its files. "
                "Whoever wrote it can mend it.");
            for (const Diagnostic& diagnostic : loaded.diagnostics)
                shelved.details += render(diagnostic, {});
        }
        return shelved;
    }

private:
    const loader::StandardsBook& book_for(const std::string& file) {
        const std::vector<std::string> paths = standards_files(wish_.folders, file, files_);
        const auto [book, fresh] = books_.try_emplace(paths);
        if (fresh)
            book->second =
                loader::load_standards(files_, paths).value.value_or(loader::StandardsBook{});
        return book->second;
    }

    void describe(Shelved& shelved, Scenario written) {
        shelved.languages = {written.language};
        for (const std::string& code : languages_of(files_, shelved.file))
            if (code != written.language) shelved.languages.push_back(code);
        const std::string language = wish_.language.empty()
                                         ? preferred_language(written, shelved.languages)
                                         : wish_.language;
        const bool translated = language != written.language &&
                                std::find(shelved.languages.begin(), shelved.languages.end(),
                                          language) != shelved.languages.end();
        const Scenario shown =
            translated ? texts_in(written, shelved.file, wish_.folders, files_, language)
                       : std::move(written);
        shelved.id = shown.id;
        shelved.title = shown.title;
        shelved.place = shown.place;
        shelved.setting = shown.setting;
        shelved.channel = shown.channel;
        shelved.time = shown.time;
        shelved.minutes = shown.minutes;
        shelved.pass_percent = shown.pass_percent;
        std::set<Phase> phases;
        for (const Moment& moment : shown.moments) {
            phases.insert(moment.phase);
            if (!moment.choices.empty()) ++shelved.moments;
        }
        shelved.phases.assign(phases.begin(), phases.end());
        shelved.standards = shown.names.standards.all();
        for (const Standard& standard : shown.standards)
            shelved.standard_words.push_back(standard.wording);
    }

    const LibraryWish& wish_;
    DiskFiles files_;
    std::map<std::vector<std::string>, loader::StandardsBook> books_;
};

// Of assessed results where there is one: practice never counts for more than an assessment.
void look_up(Shelved& shelved, const std::vector<Result>& results) {
    const auto belongs = [&](const Result& result) {
        return result.scenario == shelved.id && result.verdict != Verdict::unfinished;
    };
    const bool assessed = std::any_of(results.begin(), results.end(), [&](const Result& result) {
        return belongs(result) && result.mode == Mode::assessed;
    });
    for (const Result& result : results) {
        if (!belongs(result) || (assessed && result.mode != Mode::assessed)) continue;
        if (!shelved.best || result.total > shelved.best->total) shelved.best = result;
        if (!shelved.latest || result.at_ms >= shelved.latest->at_ms) shelved.latest = result;
    }
}

void add_due(Library& library, const LibraryWish& wish) {
    Programmes found = programmes_in(wish.folders);
    library.problems = std::move(found.problems);
    for (const Programme& programme : found.programmes) {
        const Standing standing = standing_in(programme, wish.results);
        if (!is_due(standing, day_of(wish.now_ms))) continue;
        Due due{programme.id, programme.title, {}, standing.done, {}};
        due.day = standing.expires ? written(*standing.expires) : programme.due;
        for (const Listed& listed : programme.scenarios)
            due.scenarios.push_back(listed.id);
        library.due.push_back(std::move(due));
    }
    std::stable_sort(library.due.begin(), library.due.end(), [](const Due& one, const Due& other) {
        return one.day && other.day ? *one.day < *other.day : one.day && !other.day;
    });
    for (Shelved& shelved : library.scenarios)
        for (const Due& due : library.due)
            if (due.day && !shelved.due &&
                std::count(due.scenarios.begin(), due.scenarios.end(), shelved.id) > 0 &&
                std::count(due.done.begin(), due.done.end(), shelved.id) == 0)
                shelved.due = due.day;
}

}  // namespace

Library library_of(const LibraryWish& wish) {
    Library library;
    Shelf shelf(wish);
    std::int64_t last_ms = 0;
    for (const std::string& id : scenario_ids(wish.folders)) {
        const auto file = find_scenario(wish.folders, id);
        if (!file) continue;
        Shelved shelved = shelf.card(id, *file);
        look_up(shelved, wish.results);
        if (const auto left = left_at(wish.attempts, shelved.id); left && shelved.broken.empty()) {
            shelved.left_off = left->mode.value_or(Mode::practice);
            if (!library.go_on || left->started_at_ms >= last_ms) {
                library.go_on = shelved.id;
                last_ms = left->started_at_ms;
            }
        }
        library.scenarios.push_back(std::move(shelved));
    }
    add_due(library, wish);
    return library;
}

}  // namespace frontstage::app
