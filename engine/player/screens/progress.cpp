#include "player/screens/progress.hpp"

#include <algorithm>

#include "app/day_words.hpp"
#include "player/drawing/icons.hpp"
#include "player/page/edge.hpp"
#include "player/page/list_card.hpp"
#include "player/page/ring.hpp"
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
                                         {"day", app::day_words(seen.at_ms, page.words)}});
    const TextBlock verdict = page.canvas.set(Type::hint, said, room);
    const Rect rect = column.take(wording.height + verdict.height + 12);
    draw_verdict(page.canvas, {rect.x + icon, rect.y + wording.line_height / 2}, icon,
                 seen.verdict);
    const float x = rect.x + 2 * icon + 14;
    page.block(column.next_id("standard"), at_edge(wording, {x, rect.y}, room), wording, Tone::ink,
               seen.wording);
    page.block(column.next_id("verdict"), at_edge(verdict, {x, rect.y + wording.height + 1}, room),
               verdict, Tone::soft_ink, said);
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
               at_edge(said, {rect.x + 2 * ring + 20, rect.centre().y - said.height / 2},
                       column.width() - 2 * ring - 20),
               said, Tone::ink, words);
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

enum class Sign : std::uint8_t { met, partly, missed, comes_back, earned };

void draw_sign(Canvas& canvas, Sign sign, Point centre, float radius) {
    switch (sign) {
        case Sign::met: return draw_verdict(canvas, centre, radius, StandardVerdict::met);
        case Sign::partly: return draw_verdict(canvas, centre, radius, StandardVerdict::partly);
        case Sign::missed: return draw_verdict(canvas, centre, radius, StandardVerdict::missed);
        case Sign::comes_back: return draw_clock(canvas, centre, radius, canvas[Tone::accent]);
        case Sign::earned: return draw_star(canvas, centre, radius, canvas[Tone::accent], true);
    }
}

// A card of the list: a sign, a line of weight and one of less.
struct Entry {
    std::string id, title, below;
    Sign sign = Sign::met;
    Action action;
};

void draw_entry(Column& column, const Entry& entry) {
    Page& page = column.page();
    const float radius = page.scaled(12), indent = 2 * radius + 16;
    const float room = column.width() - indent - way_in_width(page);
    const TextBlock top = page.canvas.set(Type::strong, entry.title, room);
    const TextBlock bottom = page.canvas.set(Type::hint, entry.below, room);
    const float written = top.height + 2 + bottom.height;
    const Rect inner = column.take(std::max(48.0F, written + 32));
    const Rect rect{inner.x - column.pad(), inner.y, inner.w + 2 * column.pad(), inner.h};
    const ListCard card{entry.id, entry.title, entry.below, entry.action};
    open_list_card(page, card, rect);
    draw_sign(page.canvas, entry.sign, {inner.x + radius, rect.centre().y}, radius);
    const Point at{inner.x + indent, rect.centre().y - written / 2};
    page.canvas.write(top, at_edge(top, at, room), page.canvas[Tone::ink]);
    page.canvas.write(bottom, at_edge(bottom, {at.x, at.y + top.height + 2}, room),
                      page.canvas[Tone::soft_ink]);
    draw_way_in(page, rect, column.pad());
    close_list_card(page, card, rect);
    column.space(12);
}

// What a list holds, and in which order.
void introduce(Column& column, const std::string& heading, std::string_view sentence) {
    column.space(8);
    column.write(Type::section, Tone::ink, heading, Role::heading);
    column.space(4);
    column.write(Type::label, Tone::soft_ink, column.page().words(sentence));
    column.space(16);
}

std::string why_next(const app::PractiseNext& next, const Phrasebook& words) {
    if (!next.wording.empty()) return words("Missed: {standard}", {{"standard", next.wording}});
    return words("You met it. After {time} it is worth another try.",
                 {{"time", words.counted(next.days, "{n} day", "{n} days")}});
}

void draw_next(Column& column, const app::Progress& progress) {
    const Phrasebook& words = column.page().words;
    if (progress.next.empty())
        return say_none(column, words("Practise next"),
                        phrase("Nothing is waiting. What you missed, and what you have not played "
                               "for a while, appears here."));
    introduce(column, words("Practise next"),
              phrase("What you missed comes first. What you met comes back after 7, 30 and 90 "
                     "days, so that it stays."));
    int number = 0;
    for (const app::PractiseNext& next : progress.next)
        draw_entry(column,
                   {"next:" + std::to_string(number++), next.scenario_title, why_next(next, words),
                    next.wording.empty() ? Sign::comes_back : Sign::missed,
                    Action{Act::open_scenario, 0, {}, next.scenario}});
}

Sign sign_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::met: return Sign::met;
        case Verdict::not_yet:
        case Verdict::unfinished: return Sign::partly;
        case Verdict::not_yet_critical: return Sign::missed;
    }
    return Sign::partly;
}

void draw_results(Column& column, const app::Progress& progress) {
    const Phrasebook& words = column.page().words;
    if (progress.results.empty())
        return say_none(column, words("Results"),
                        phrase("Every encounter that you finish is listed here, to be looked at "
                               "again."));
    introduce(column, words("Results"),
              phrase("Every encounter that you finished, the newest first. Open one to look at it "
                     "again."));
    for (const app::Result& result : progress.results)
        draw_entry(column,
                   {"result:" + result.attempt, result.title,
                    words("{verdict} · {total} of 100 · {mode} · {day}",
                          {{"verdict", capitalised(words.term(result.verdict))},
                           {"total", std::to_string(result.total)},
                           {"mode", capitalised(words.term(result.mode))},
                           {"day", app::day_words(result.at_ms, words)}}),
                    sign_of(result.verdict), Action{Act::look_at_attempt, 0, {}, result.attempt}});
}

void draw_certificates(Column& column, const app::Progress& progress) {
    const Phrasebook& words = column.page().words;
    if (progress.certificates.empty())
        return say_none(column, words("Certificates"),
                        phrase("A programme whose assessments you pass gives a certificate, which "
                               "can be opened and printed here."));
    introduce(column, words("Certificates"),
              phrase("Each is a page of its own, which you can print or send."));
    for (std::size_t i = 0; i < progress.certificates.size(); ++i) {
        const app::Certificate& certificate = progress.certificates[i];
        std::string below =
            words("Earned {day} · {percent} %", {{"day", app::day_words(certificate.earned, words)},
                                                 {"percent", std::to_string(certificate.percent)}});
        if (!certificate.expires.empty())
            below += " · " + words("valid until {day}",
                                   {{"day", app::day_words(certificate.expires, words)}});
        draw_entry(column, {"certificate:" + std::to_string(i), certificate.title, below,
                            Sign::earned, Action{Act::open_certificate, i}});
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
