#include "player/screens/progress.hpp"

#include <algorithm>

#include "player/drawing/icons.hpp"
#include "player/page/list_card.hpp"
#include "player/page/ring.hpp"
#include "player/screens/days.hpp"
#include "player/screens/tabbed.hpp"

namespace frontstage::player {
namespace {

Tabs tabs_of(const ProgressRoom& room, const Phrasebook& words) {
    return {{words("Standards"), words("Practise next"), words("Results"), words("Certificates"),
             words("Your data")},
            room.tab};
}

void say_none(Column& column, const std::string& heading, std::string_view sentence) {
    column.open_card(heading);
    column.write(Type::label, Tone::soft_ink, column.page().words(sentence));
    column.close_card();
}

// A shape, a word and a date: no verdict is told by its colour.
void draw_standard(Column& column, const app::StandardSeen& seen) {
    Page& page = column.page();
    const float icon = page.scaled(11);
    const float room = column.width() - 2 * icon - 14;
    const TextBlock wording = page.canvas.set(Type::label, seen.wording, room);
    const std::string said =
        page.words("{verdict} · {day}", {{"verdict", capitalised(page.words.term(seen.verdict))},
                                         {"day", day_words(seen.at_ms, page.words)}});
    const TextBlock verdict = page.canvas.set(Type::hint, said, room);
    const Rect rect = column.take(wording.height + verdict.height + 12);
    draw_verdict(page.canvas, {rect.x + icon, rect.y + wording.line_height / 2}, icon,
                 seen.verdict);
    const float x = rect.x + 2 * icon + 14;
    page.block(column.next_id("standard"), {x, rect.y}, wording, Tone::ink, seen.wording);
    page.block(column.next_id("verdict"), {x, rect.y + wording.height + 1}, verdict, Tone::soft_ink,
               said);
}

// How many of those that came up are met now.
void draw_summary(Column& column, const app::Progress& progress) {
    Page& page = column.page();
    int met = 0, seen = 0;
    for (const app::StandardSeen& standard : progress.standards) {
        if (standard.verdict == StandardVerdict::not_applicable) continue;
        ++seen;
        if (standard.verdict == StandardVerdict::met) ++met;
    }
    column.open_card("");
    const float ring = page.scaled(34);
    const std::string words =
        page.words("{met} of {count} standards that came up are met",
                   {{"met", std::to_string(met)}, {"count", std::to_string(seen)}});
    const TextBlock said = page.canvas.set(Type::section, words, column.width() - 2 * ring - 20);
    const Rect rect = column.take(std::max(2 * ring, said.height));
    draw_progress_ring(page.canvas, {rect.x + ring, rect.centre().y}, ring, met, seen);
    page.block(column.next_id("summary"),
               {rect.x + 2 * ring + 20, rect.centre().y - said.height / 2}, said, Tone::ink, words);
    column.close_card();
}

void draw_standards_seen(Column& column, const app::Progress& progress) {
    const Phrasebook& words = column.page().words;
    if (progress.standards.empty())
        return say_none(column, words("Standards"),
                        phrase("Once you have played an encounter, you see here how you did on "
                               "each standard."));
    draw_summary(column, progress);
    for (auto seen = progress.standards.begin(); seen != progress.standards.end();) {
        const auto end = std::find_if(seen, progress.standards.end(), [&](const auto& other) {
            return other.scenario != seen->scenario;
        });
        column.open_card(seen->scenario_title);
        for (; seen != end; ++seen)
            draw_standard(column, *seen);
        column.close_card();
    }
}

// A card of the list, with a line of weight and one of less.
void draw_entry(Column& column, const std::string& id, const std::string& title,
                const std::string& below, const Action& action) {
    Page& page = column.page();
    const TextBlock top = page.canvas.set(Type::strong, title, column.width());
    const TextBlock bottom = page.canvas.set(Type::hint, below, column.width());
    const Rect inner = column.take(std::max(48.0F, top.height + bottom.height + 26));
    const Rect rect{inner.x - column.pad(), inner.y, inner.w + 2 * column.pad(), inner.h};
    const ListCard card{id, title, below, action};
    open_list_card(page, card, rect);
    page.canvas.write(top, {inner.x, rect.y + 12}, page.canvas[Tone::ink]);
    page.canvas.write(bottom, {inner.x, rect.y + 12 + top.height + 2}, page.canvas[Tone::soft_ink]);
    close_list_card(page, card, rect);
    column.space(12);
}

std::string why_next(const app::PractiseNext& next, const Phrasebook& words) {
    const std::string time = words.counted(next.days, "{n} day ago", "{n} days ago");
    if (next.wording.empty()) return words("Last played {time}", {{"time", time}});
    return words("To be met: {standard}", {{"standard", next.wording}});
}

void draw_next(Column& column, const app::Progress& progress) {
    const Phrasebook& words = column.page().words;
    if (progress.next.empty())
        return say_none(column, words("Practise next"),
                        phrase("Nothing is waiting. What you missed, and what you have not played "
                               "for a while, appears here."));
    int number = 0;
    for (const app::PractiseNext& next : progress.next)
        draw_entry(column, "next:" + std::to_string(number++), next.scenario_title,
                   why_next(next, words), Action{Act::open_scenario, 0, {}, next.scenario});
}

void draw_results(Column& column, const app::Progress& progress) {
    const Phrasebook& words = column.page().words;
    if (progress.results.empty())
        return say_none(column, words("Results"),
                        phrase("Every encounter that you finish is listed here, to be looked at "
                               "again."));
    for (const app::Result& result : progress.results) {
        draw_entry(column, "result:" + result.attempt, result.title,
                   words("{day} · {mode} · {total} of 100",
                         {{"day", day_words(result.at_ms, words)},
                          {"mode", capitalised(words.term(result.mode))},
                          {"total", std::to_string(result.total)}}),
                   Action{Act::look_at_attempt, 0, {}, result.attempt});
    }
}

void draw_certificates(Column& column, const app::Progress& progress) {
    const Phrasebook& words = column.page().words;
    if (progress.certificates.empty())
        return say_none(column, words("Certificates"),
                        phrase("A programme whose assessments you pass gives a certificate, which "
                               "can be opened and printed here."));
    for (std::size_t i = 0; i < progress.certificates.size(); ++i) {
        const app::Certificate& certificate = progress.certificates[i];
        std::string below =
            words("Earned {day} · {percent} %", {{"day", day_words(certificate.earned, words)},
                                                 {"percent", std::to_string(certificate.percent)}});
        if (!certificate.expires.empty())
            below += " · " +
                     words("valid until {day}", {{"day", day_words(certificate.expires, words)}});
        draw_entry(column, "certificate:" + std::to_string(i), certificate.title, below,
                   Action{Act::open_certificate, i});
    }
}

void draw_own_data(Column& column, const app::Progress& progress) {
    Page& page = column.page();
    const Phrasebook& words = page.words;
    column.open_card(words("What HR sees"));
    if (progress.seen_by_hr.empty()) column.write(Type::label, Tone::ink, words("Nothing so far."));
    for (const std::string& sentence : progress.seen_by_hr) {
        column.write(Type::label, Tone::ink, sentence);
        column.space(6);
    }
    column.close_card();
    column.open_card(words("All of your own data"));
    column.write(Type::label, Tone::ink,
                 words("Everything that is kept of you can be saved as one file, which you can "
                       "read and take with you."));
    column.space(14);
    const std::string save = words("Save my data as a file");
    const Point size = page.button_size(save);
    const Rect rect = column.take(size.y);
    page.button("export", {rect.x, rect.y, std::min(size.x, rect.w), size.y}, save,
                Action{Act::export_data, 0}, Emphasis::primary);
    column.close_card();
}

}  // namespace

void draw_progress(Page& page, const ProgressRoom& room) {
    const Phrasebook& words = page.words;
    const Header header{words("Progress"),
                        "",
                        HeaderWay{"back", words("Home"), Action{Act::open_home, 0}},
                        {},
                        1080};
    Column column = open_tabbed(page, "progress", header, tabs_of(room, words));
    switch (room.tab) {
        case 0: draw_standards_seen(column, room.progress); break;
        case 1: draw_next(column, room.progress); break;
        case 2: draw_results(column, room.progress); break;
        case 3: draw_certificates(column, room.progress); break;
        default: draw_own_data(column, room.progress); break;
    }
    column.close();
}

}  // namespace frontstage::player
