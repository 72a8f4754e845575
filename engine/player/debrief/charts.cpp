// The debrief's pictures: mood over time, and how the service looked against what was expected.
#include <algorithm>
#include <array>
#include <cstdlib>

#include "player/debrief/debrief_screen.hpp"
#include "player/page/words.hpp"

namespace frontstage::player {
namespace {

int points(int tenths) {
    return (tenths + 5) / 10;
}

// Where the mood's points lie on the page.
struct Plot {
    Rect area;
    std::size_t beats = 0;

    [[nodiscard]] Point at(std::size_t beat, int mood_tenths) const {
        const float step = beats > 1 ? area.w / static_cast<float>(beats - 1) : 0;
        return {area.x + step * static_cast<float>(beat),
                area.bottom() - area.h * static_cast<float>(mood_tenths) / 1000};
    }
};

void write_centred(Canvas& canvas, std::string_view words, Point at, Tone tone,
                   const Rect& within) {
    const TextBlock block = canvas.set(Type::hint, words, 10'000);
    const float x = std::clamp(at.x - block.width / 2, within.x, within.right() - block.width);
    canvas.write(block, {x, at.y}, canvas[tone]);
}

void draw_grid(Canvas& canvas, const Plot& plot, float axis_width) {
    constexpr std::array<int, 3> marks{0, 50, 100};
    for (const int mark : marks) {
        const Point from = plot.at(0, mark * 10);
        canvas.line(from, {plot.area.right(), from.y}, canvas[Tone::chip], 1);
        const TextBlock label = canvas.set(Type::hint, std::to_string(mark), axis_width);
        canvas.write(label, {plot.area.x - 20 - label.width, from.y - label.height / 2},
                     canvas[Tone::soft_ink]);
    }
}

// A triangle up or down beside the point says rise or fall without its colour.
void draw_turn(Canvas& canvas, Point at, int by) {
    const float way = by > 0 ? -1.0F : 1.0F;
    const std::array<Point, 3> sign{
        {{at.x, at.y + 7 * way}, {at.x - 7, at.y - 5 * way}, {at.x + 7, at.y - 5 * way}}};
    canvas.convex(sign, canvas[by > 0 ? Tone::good : Tone::missed]);
}

void draw_curve(Canvas& canvas, const Plot& plot, const std::vector<MoodBeat>& mood,
                const Rect& within) {
    constexpr int turning_tenths = 80;
    std::vector<Point> curve;
    for (std::size_t i = 0; i < mood.size(); ++i)
        curve.push_back(plot.at(i, mood[i].mood_tenths));
    canvas.path(curve, canvas[Tone::partly], 3);
    for (std::size_t i = 0; i < mood.size(); ++i) {
        const int by = i == 0 ? 0 : mood[i].mood_tenths - mood[i - 1].mood_tenths;
        canvas.disc(curve[i], 8, canvas[Tone::surface]);
        if (std::abs(by) >= turning_tenths)
            draw_turn(canvas, curve[i], by);
        else
            canvas.disc(curve[i], 5, canvas[Tone::partly]);
        const bool low = i + 1 < mood.size() && mood[i + 1].mood_tenths > mood[i].mood_tenths;
        const float away = low && mood[i].mood_tenths > 150 ? 10.0F : -14 - canvas.em(Type::hint);
        write_centred(canvas, std::to_string(points(mood[i].mood_tenths)),
                      {curve[i].x, curve[i].y + away}, Tone::ink, within);
    }
}

void draw_zone(Column& column, const PerceptionNote& note) {
    Canvas& canvas = column.page().canvas;
    const std::string factor = note.name;
    const std::string place = note.place;
    column.write(Type::strong, Tone::ink, factor);
    column.write(Type::hint, Tone::soft_ink, place);
    const Rect room = column.take(34);
    const Rect track{room.x + 8, room.y + 12, room.w - 16, 10};
    const auto x = [&](double value) {
        return track.x + track.w * static_cast<float>(std::clamp(value, 1.0, 9.0) - 1) / 8;
    };
    canvas.fill({track.x, track.centre().y - 1, track.w, 2}, canvas[Tone::chip]);
    const Rect zone{x(note.perceived.adequate), track.y - 2,
                    x(note.perceived.desired) - x(note.perceived.adequate), track.h + 4};
    canvas.fill(zone, canvas[Tone::raised], 4);
    canvas.outline(zone, canvas[Tone::control_edge], 4, 1.4F);
    const Tone tone = note.perceived.zone == ZonePlace::below    ? Tone::missed
                      : note.perceived.zone == ZonePlace::within ? Tone::partly
                                                                 : Tone::good;
    const Point c{x(note.perceived.perceived), track.centre().y};
    const std::array<Point, 4> diamond{
        {{c.x, c.y - 11}, {c.x + 9, c.y}, {c.x, c.y + 11}, {c.x - 9, c.y}}};
    canvas.convex(diamond, canvas[Tone::surface]);
    const std::array<Point, 4> inner{
        {{c.x, c.y - 9}, {c.x + 7, c.y}, {c.x, c.y + 9}, {c.x - 7, c.y}}};
    canvas.convex(inner, canvas[tone]);
    column.page().enter(
        {column.next_id("zone"), Role::meter, factor, place, room, room, std::nullopt, ""});
    column.space(10);
}

}  // namespace

void draw_mood_chart(Column& column, const Debrief& debrief) {
    const std::vector<MoodBeat>& mood = debrief.experience.mood;
    if (mood.empty()) return;
    const Phrasebook& words = column.page().words;
    column.open_card(words("Their mood over time"));
    Canvas& canvas = column.page().canvas;
    const float line = canvas.em(Type::hint) * 1.4F;
    const float axis = canvas.width_of(Type::hint, "100");
    const Rect room = column.take(200 + 2 * line + 20);
    const Plot plot{{room.x + axis + 32, room.y + line + 12, room.w - axis - 60, 200 - 12},
                    mood.size()};
    draw_grid(canvas, plot, axis + 10);
    draw_curve(canvas, plot, mood, {room.x, room.y, room.w, room.h});
    const float step = plot.beats > 1 ? plot.area.w / static_cast<float>(plot.beats - 1) : 0;
    const std::string arrival = words("arrival");
    const bool words_fit = step > canvas.width_of(Type::hint, arrival);
    for (std::size_t i = 0; i < mood.size(); ++i)
        write_centred(canvas,
                      i != 0      ? std::to_string(i)
                      : words_fit ? arrival
                                  : "0",
                      {plot.at(i, 0).x, plot.area.bottom() + 8}, Tone::soft_ink, room);
    const std::string sentence = debrief.curve.sentence;
    column.page().enter({column.next_id("mood"), Role::picture, words("Mood over time"), sentence,
                         room, room, std::nullopt, ""});
    column.write(Type::label, Tone::ink, sentence);
    column.space(2);
    column.write(Type::hint, Tone::soft_ink,
                 words("Below the curve are your decisions. A triangle is a turning point."));
    column.close_card();
}

void draw_their_side(Column& column, const Debrief& debrief) {
    if (!debrief.perceptions.empty()) {
        column.open_card(column.page().words("How it looked from their side"));
        column.write(Type::hint, Tone::soft_ink,
                     column.page().words("The box runs from what they would put up with to what "
                                         "they hoped for. The diamond is what they got."));
        column.space(10);
        for (const PerceptionNote& note : debrief.perceptions)
            draw_zone(column, note);
        column.close_card();
    }
    if (debrief.gap_sentences.empty()) return;
    column.open_card(column.page().words("Where the service fell short"));
    for (const std::string& sentence : debrief.gap_sentences) {
        if (&sentence != &debrief.gap_sentences.front()) column.space(6);
        column.write(Type::label, Tone::ink, sentence);
    }
    column.close_card();
}

}  // namespace frontstage::player
