#include "player/author/report.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <tuple>

#include "core/decide.hpp"
#include "core/decision_notes.hpp"
#include "player/page/words.hpp"

namespace frontstage::player {
namespace {

std::string shown_name(const author::PreviewSession& session, const std::string& file) {
    const auto home = std::filesystem::path(session.file()).parent_path();
    const std::string beside = std::filesystem::path(file).lexically_relative(home).string();
    return beside.empty() || beside.starts_with("..")
               ? std::filesystem::path(file).filename().string()
               : beside;
}

FindingCard card_of(const author::PreviewSession& session, const Diagnostic& finding) {
    FindingCard card{finding.severity, finding.code, finding.message,
                     finding.context,  finding.hint, shown_name(session, finding.where.file)};
    if (finding.where.begin.line > 0)
        card.place += ", line " + std::to_string(finding.where.begin.line);
    return card;
}

DisagreementCard heard(const app::Disagreement& disagreement) {
    DisagreementCard card{disagreement.moment + ", " + disagreement.choice, disagreement.said,
                          disagreement.attempts, disagreement.words};
    for (std::string& words : card.reasons)
        words = '"' + words + '"';
    std::vector<std::string> objections;
    for (const auto& [objection, times] : disagreement.objections)
        objections.push_back(std::to_string(times) + " x " + std::string(sentence_for(objection)));
    card.reasons.insert(card.reasons.begin(), objections.begin(), objections.end());
    return card;
}

Mark mark_of(Reach reach, int walks) {
    if (walks > 0) return Mark::walked;
    switch (reach) {
        case Reach::reached: return Mark::reachable;
        case Reach::unreachable: return Mark::unreachable;
        case Reach::not_found: return Mark::not_found;
    }
    return Mark::unknown;
}

std::string mark_words(Mark mark, int walks) {
    switch (mark) {
        case Mark::unknown: return "not looked into yet";
        case Mark::walked: return counted(walks, "walk comes by", "walks come by");
        case Mark::reachable: return "no walk comes by";
        case Mark::unreachable: return "no path leads here";
        case Mark::not_found: return "no path was found, and not every path was looked at";
    }
    return {};
}

int walks_by(const std::vector<int>& walks, std::size_t number) {
    return number < walks.size() ? walks[number] : 0;
}

bool stands_at(const State& state, const Target& place) {
    if (const auto* moment = std::get_if<MomentId>(&place))
        return state.stage == Stage::at_moment && state.moment == *moment;
    return state.stage == Stage::over && state.ending == std::get<EndingId>(place);
}

// How many findings of the newest text stand in each place: from its first line up to the next.
std::vector<int> findings_by_place(const author::PreviewSession& session) {
    const Scenario& scenario = *session.scenario();
    struct Start {
        std::string file;
        std::uint32_t line = 0;
        std::size_t number = 0;
    };
    std::vector<Start> starts;
    const auto add = [&](const Place& place) {
        starts.push_back({scenario.span(place).file, place.begin.line, starts.size()});
    };
    for (const Moment& moment : scenario.moments)
        add(moment.place);
    for (const Ending& ending : scenario.endings)
        add(ending.place);
    std::vector<int> counts(starts.size());
    const auto key = [](const Start& start) { return std::tie(start.file, start.line); };
    std::ranges::sort(starts, {}, key);
    for (const Diagnostic& finding : session.findings()) {
        const auto at = std::tie(finding.where.file, finding.where.begin.line);
        const auto after = std::ranges::upper_bound(starts, at, {}, key);
        if (after != starts.begin() && std::prev(after)->file == finding.where.file)
            ++counts[std::prev(after)->number];
    }
    return counts;
}

std::vector<PlaceRow> places_of(author::PreviewSession& session) {
    const Scenario& scenario = *session.scenario();
    const State& state = session.rehearsal()->state();
    const author::Deeper* deeper = session.deeper();
    const bool looked_into = deeper != nullptr && deeper->survey;
    const std::vector<Reach> reaches =
        looked_into ? author::reaches_of(scenario, *deeper->survey) : std::vector<Reach>{};
    const std::vector<int> findings = findings_by_place(session);
    std::vector<PlaceRow> rows;
    const auto add = [&](const Target& place, const std::string& where) {
        const std::size_t number = rows.size();
        PlaceRow row;
        row.place = place;
        row.name = author::name_of(scenario, place);
        const int walks = looked_into ? walks_by(deeper->place_walks, number) : 0;
        if (looked_into) row.mark = mark_of(reaches[number], walks);
        row.says = (where.empty() ? "" : where + " · ") + mark_words(row.mark, walks);
        if (stands_at(state, place)) row.standpoint = Standpoint::here;
        row.findings = findings[number];
        if (row.findings > 0) row.says += " · " + counted(row.findings, "finding", "findings");
        rows.push_back(std::move(row));
    };
    for (std::uint32_t i = 0; i < scenario.moments.size(); ++i)
        add(MomentId{i}, scenario.moments[i].touchpoint);
    for (std::uint32_t i = 0; i < scenario.endings.size(); ++i)
        add(EndingId{i}, "an ending");
    return rows;
}

}  // namespace

AuthorModel report_on(author::PreviewSession& session,
                      const std::vector<app::Disagreement>& disagreements) {
    AuthorModel model;
    std::ranges::transform(disagreements, std::back_inserter(model.disagreements), heard);
    model.banner = session.banner();
    model.parting = session.parting();
    for (const Diagnostic& finding : session.findings())
        model.findings.push_back(card_of(session, finding));
    const app::Rehearsal* rehearsal = session.rehearsal();
    if (rehearsal == nullptr) return model;
    const Scenario& scenario = *session.scenario();
    model.place = author::place_in(scenario, rehearsal->state());
    model.meeting = meeting_words(meeting_said(scenario, rehearsal->state()));
    model.inside = author::inside_of(scenario, rehearsal->facts());
    model.can_be_silent = time_can_run_out(scenario, rehearsal->state());
    model.places = places_of(session);
    const author::Deeper* deeper = session.deeper();
    if (deeper == nullptr) return model;
    model.looked = Looked::at_every_path;
    model.layout = deeper->layout;
    if (deeper->survey)
        for (std::size_t i = 0; i < deeper->survey->choices.size(); ++i)
            model.choices.push_back(
                mark_of(deeper->survey->choices[i].reach, walks_by(deeper->choice_walks, i)));
    return model;
}

}  // namespace frontstage::player
