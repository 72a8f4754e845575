#include "app/progress.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "app/seen_by_hr.hpp"

namespace frontstage::app {
namespace {

constexpr std::array<int, 4> box_days{0, 7, 30, 90};

const Shelved* shelved(const Library& library, const std::string& scenario) {
    for (const Shelved& card : library.scenarios)
        if (card.id == scenario) return &card;
    return nullptr;
}

std::string title_of(const Library& library, const Result& result) {
    const Shelved* card = shelved(library, result.scenario);
    return card != nullptr && card->broken.empty() ? card->title : result.title;
}

std::string wording_of(const Library& library, const Result& result, const StandardMark& mark) {
    if (const Shelved* card = shelved(library, result.scenario))
        for (std::size_t i = 0; i < card->standards.size(); ++i)
            if (card->standards[i] == mark.id) return card->standard_words[i];
    return mark.wording;
}

using ByScenario = std::map<std::string, std::vector<Result>>;

// Finished ones, in the order in which they ended.
ByScenario finished_of(const std::vector<Result>& results) {
    ByScenario finished;
    for (const Result& result : results)
        if (result.verdict != Verdict::unfinished) finished[result.scenario].push_back(result);
    for (auto& [scenario, all] : finished)
        std::stable_sort(all.begin(), all.end(), [](const Result& one, const Result& other) {
            return one.at_ms < other.at_ms;
        });
    return finished;
}

bool was_missed(const StandardMark& mark) {
    return mark.verdict == StandardVerdict::missed || mark.verdict == StandardVerdict::forfeited;
}

struct Waiting {
    PractiseNext next;
    int since_days = 0;  // beyond its interval
};

}  // namespace

int interval_days(const std::vector<Result>& in_order) {
    std::size_t box = 0;
    std::int64_t last_ms = 0;
    for (const Result& result : in_order) {
        const bool had_come_back =
            days_between(day_of(last_ms), day_of(result.at_ms)) >= box_days[box];
        if (result.verdict != Verdict::met)
            box = 0;
        else if (box == 0 || had_come_back)
            box = std::min(box + 1, box_days.size() - 1);
        last_ms = result.at_ms;
    }
    return box_days[box];
}

Progress progress_of(const ProgressWish& wish) {
    Progress progress;
    progress.results = wish.results;
    for (Result& result : progress.results)
        result.title = title_of(wish.library, result);
    std::stable_sort(
        progress.results.begin(), progress.results.end(),
        [](const Result& one, const Result& other) { return one.at_ms > other.at_ms; });
    for (const records::Attempt& attempt : wish.attempts)
        progress.unproved += attempt.ended ? 1 : 0;
    progress.unproved -= static_cast<int>(wish.results.size());

    std::vector<Waiting> waiting;
    for (const auto& [scenario, all] : finished_of(wish.results)) {
        const Result& latest = all.back();
        const std::string title = title_of(wish.library, latest);
        const bool playable = shelved(wish.library, scenario) != nullptr;
        for (const StandardMark& mark : latest.standards) {
            const std::string wording = wording_of(wish.library, latest, mark);
            progress.standards.push_back(
                {mark.id, wording, mark.verdict, scenario, title, latest.at_ms});
            if (playable && was_missed(mark))
                progress.next.push_back({scenario, title, mark.id, wording, 0});
        }
        const int days = interval_days(all);
        const bool names_one = !progress.next.empty() && progress.next.back().scenario == scenario;
        if (playable && days == 0 && !names_one)
            progress.next.push_back({scenario, title, {}, {}, 0});
        const int over = days_between(day_of(latest.at_ms), day_of(wish.now_ms)) - days;
        if (playable && over >= 0 && days > 0)
            waiting.push_back({{scenario, title, {}, {}, days}, over});
    }
    std::stable_sort(waiting.begin(), waiting.end(), [](const Waiting& one, const Waiting& other) {
        return one.since_days > other.since_days;
    });
    for (Waiting& one : waiting)
        progress.next.push_back(std::move(one.next));

    for (const Programme& programme : wish.programmes)
        for (Certificate& certificate : standing_in(programme, wish.results).certificates)
            progress.certificates.push_back(std::move(certificate));
    std::stable_sort(
        progress.certificates.begin(), progress.certificates.end(),
        [](const Certificate& one, const Certificate& other) { return one.earned > other.earned; });
    progress.seen_by_hr = seen_by_hr(
        {wish.subject, wish.attempts, progress.results, progress.certificates, wish.words});
    return progress;
}

}  // namespace frontstage::app
