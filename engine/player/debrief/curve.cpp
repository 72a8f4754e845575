#include "player/debrief/curve.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace frontstage::player {
namespace {

// Where the moods lie on the page.
struct Plot {
    Rect area;
    std::size_t beats = 1;

    [[nodiscard]] float step() const {
        return beats > 1 ? area.w / static_cast<float>(beats - 1) : area.w;
    }
    [[nodiscard]] Point at(std::size_t beat, int mood_tenths) const {
        return {area.x + step() * static_cast<float>(beat),
                area.bottom() - area.h * static_cast<float>(mood_tenths) / 1000};
    }
};

void write_centred(Canvas& canvas, Type type, std::string_view words, Point at, Tone tone,
                   const Rect& within) {
    const TextBlock block = canvas.set(type, words, 10'000);
    const float most = std::max(within.x, within.right() - block.width);
    canvas.write(block, {std::clamp(at.x - block.width / 2, within.x, most), at.y}, canvas[tone]);
}

void draw_grid(Canvas& canvas, const Plot& plot) {
    for (const int mark : {0, 50, 100}) {
        const Point from = plot.at(0, mark * 10);
        canvas.line({from.x - 16, from.y}, {plot.area.right() + 16, from.y}, canvas[Tone::chip],
                    mark == 50 ? 2.0F : 1.0F);
        const TextBlock label = canvas.set(Type::hint, std::to_string(mark), 10'000);
        canvas.write(label, {plot.area.x - 26 - label.width, from.y - label.height / 2},
                     canvas[Tone::soft_ink]);
    }
}

void dashed(Canvas& canvas, Point from, Point to, Colour colour, float thickness) {
    const float length = std::hypot(to.x - from.x, to.y - from.y);
    constexpr float dash = 9, gap = 6;
    for (float at = 0; at < length; at += dash + gap) {
        const float end = std::min(at + dash, length);
        const auto along = [&](float t) {
            return Point{from.x + (to.x - from.x) * t / length,
                         from.y + (to.y - from.y) * t / length};
        };
        canvas.line(along(at), along(end), colour, thickness);
    }
}

void draw_line(Canvas& canvas, const std::vector<Point>& points, Line line, Colour colour) {
    if (line == Line::whole) return canvas.path(points, colour, 3.5F);
    for (std::size_t i = 1; i < points.size(); ++i)
        dashed(canvas, points[i - 1], points[i], colour, 2.5F);
}

// What the circumstances took or gave lies between the two: hatched, and the calm day dashed.
void draw_forces(Canvas& canvas, const Plot& plot, const MoodCurve& curve) {
    std::vector<Point> calm, felt;
    for (std::size_t i = 0; i < curve.points.size(); ++i)
        if (const auto& tenths = curve.points[i].calm_tenths) {
            calm.push_back(plot.at(i, *tenths));
            felt.push_back(plot.at(i, curve.points[i].mood_tenths));
        }
    if (calm.empty()) return;
    constexpr float every = 9;
    for (std::size_t i = 1; i < calm.size(); ++i)
        for (float x = std::ceil(calm[i - 1].x / every) * every; x < calm[i].x; x += every) {
            const float t = (x - calm[i - 1].x) / (calm[i].x - calm[i - 1].x);
            const auto between = [t](const Point& a, const Point& b) {
                return a.y + (b.y - a.y) * t;
            };
            canvas.line({x, between(calm[i - 1], calm[i])}, {x, between(felt[i - 1], felt[i])},
                        canvas[Tone::control_edge], 1.4F);
        }
    draw_line(canvas, calm, Line::dashed, canvas[Tone::soft_ink]);
}

// A triangle up or down says a turning point without its colour; the ring is the strongest moment.
void draw_mark(Canvas& canvas, Point at, const MoodPoint& point, bool strongest, Tone tone) {
    if (strongest) {
        canvas.disc(at, 16, canvas[Tone::surface]);
        canvas.ring(at, 15, canvas[Tone::ink], 2);
    }
    if (point.turn == TurningPoint::none) {
        canvas.disc(at, 8, canvas[Tone::surface]);
        return canvas.disc(at, 5.5F, canvas[tone]);
    }
    const bool rise = point.turn == TurningPoint::rise;
    const float way = rise ? -1.0F : 1.0F;
    const auto triangle = [&](float size) {
        return std::array<Point, 3>{{{at.x, at.y + size * 0.9F * way},
                                     {at.x - size, at.y - size * 0.75F * way},
                                     {at.x + size, at.y - size * 0.75F * way}}};
    };
    canvas.convex(triangle(strongest ? 10.0F : 12.0F), canvas[Tone::surface]);
    canvas.convex(triangle(9), canvas[rise ? Tone::good : Tone::missed]);
}

// The figure stands where no line goes: away from the other curve, from a calm day's, and from
// where the mood goes next. A ground of its own keeps it readable where it must stand on something.
bool figure_below(const MoodCurve& curve, std::size_t beat, const MoodCurve* other) {
    const MoodPoint& point = curve.points[beat];
    if (other != nullptr && beat < other->points.size() &&
        other->points[beat].mood_tenths != point.mood_tenths)
        return other->points[beat].mood_tenths > point.mood_tenths;
    if (other == nullptr && point.calm_tenths && *point.calm_tenths != point.mood_tenths)
        return *point.calm_tenths > point.mood_tenths;
    return beat + 1 < curve.points.size() && curve.points[beat + 1].mood_tenths > point.mood_tenths;
}

void write_figure(Canvas& canvas, const Plot& plot, const MoodCurve& curve, std::size_t beat,
                  const MoodCurve* other, const Rect& within) {
    const MoodPoint& point = curve.points[beat];
    const Point at = plot.at(beat, point.mood_tenths);
    const TextBlock figure =
        canvas.set(Type::strong, std::to_string(whole_mood(point.mood_tenths)), 10'000);
    const float clear = curve.peak == beat ? 19.0F : 13.0F;
    const bool below = figure_below(curve, beat, other);
    const float y = below ? at.y + clear : at.y - clear - figure.height;
    const float x = std::clamp(at.x - figure.width / 2, within.x, within.right() - figure.width);
    canvas.fill({x - 4, y + 2, figure.width + 8, figure.height - 4}, canvas[Tone::surface], 6);
    canvas.write(figure, {x, y}, canvas[Tone::ink]);
}

void draw_curve(Canvas& canvas, const Plot& plot, const DrawnCurve& drawn) {
    const MoodCurve& curve = *drawn.curve;
    std::vector<Point> points;
    for (std::size_t i = 0; i < curve.points.size(); ++i)
        points.push_back(plot.at(i, curve.points[i].mood_tenths));
    draw_line(canvas, points, drawn.line, canvas[drawn.tone]);
    for (std::size_t i = 0; i < points.size(); ++i)
        draw_mark(canvas, points[i], curve.points[i], curve.peak == i, drawn.tone);
}

// Where two curves meet, one figure says both.
void write_figures(Canvas& canvas, const Plot& plot, const std::vector<DrawnCurve>& curves,
                   const Rect& within) {
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const MoodCurve& curve = *curves[i].curve;
        const MoodCurve* other = curves.size() == 2 ? curves[1 - i].curve : nullptr;
        for (std::size_t beat = 0; beat < curve.points.size(); ++beat) {
            const bool said = i > 0 && beat < other->points.size() &&
                              other->points[beat].mood_tenths == curve.points[beat].mood_tenths;
            if (!said) write_figure(canvas, plot, curve, beat, other, within);
        }
    }
}

void draw_axis(Page& page, const Plot& plot, float top, const Rect& within) {
    const std::string arrival = page.words("arrival");
    const bool fits = plot.step() > page.canvas.width_of(Type::hint, arrival) * 0.75F + 20;
    for (std::size_t i = 0; i < plot.beats; ++i)
        write_centred(page.canvas, Type::hint,
                      i != 0 ? std::to_string(i)
                      : fits ? arrival
                             : "0",
                      {plot.at(i, 0).x, top}, Tone::soft_ink, within);
}

// What is remembered, named where it stands.
void name_moments(Page& page, const Plot& plot, const MoodCurve& curve, float top,
                  const Rect& within) {
    const auto write = [&](std::size_t beat, const std::string& words) {
        write_centred(page.canvas, Type::hint, words, {plot.at(beat, 0).x, top}, Tone::ink, within);
    };
    const std::size_t last = curve.points.size() - 1;
    const std::string strongest = page.words("strongest"), end = page.words("end");
    if (curve.peak == last) return write(last, strongest + ", " + end);
    if (curve.peak) write(*curve.peak, strongest);
    const float both = page.canvas.width_of(Type::hint, strongest + end) + 12;
    if (!curve.peak || plot.step() * static_cast<float>(last - *curve.peak) > both)
        write(last, end);
}

bool goes_low(const std::vector<DrawnCurve>& curves) {
    return std::ranges::any_of(curves, [](const DrawnCurve& drawn) {
        return std::ranges::any_of(drawn.curve->points,
                                   [](const MoodPoint& point) { return point.mood_tenths < 200; });
    });
}

}  // namespace

bool shows_forces(const MoodCurve& curve) {
    return std::ranges::any_of(curve.points, [](const MoodPoint& point) {
        return point.calm_tenths && *point.calm_tenths != point.mood_tenths;
    });
}

void draw_curves(Column& column, const std::vector<DrawnCurve>& curves,
                 const std::string& sentence) {
    Page& page = column.page();
    Canvas& canvas = page.canvas;
    std::size_t beats = 1;
    for (const DrawnCurve& drawn : curves)
        beats = std::max(beats, drawn.curve->points.size());
    const float line = canvas.em(Type::hint) * 1.5F;
    const float head = canvas.em(Type::strong) * 1.4F + 8;
    const float height = std::min(page.scaled(220), 300.0F);
    const float axis = canvas.width_of(Type::hint, "100");
    // A figure below a low mood reaches under the line of 0.
    const float foot = goes_low(curves) ? head + 12 : 14;
    const bool named = curves.size() == 1;
    const Rect room = column.take(head + height + foot + (named ? 2 : 1) * line);
    const Plot plot{{room.x + axis + 28, room.y + head, room.w - axis - 28 - 28, height}, beats};
    draw_grid(canvas, plot);
    if (curves.size() == 1) draw_forces(canvas, plot, *curves.front().curve);
    for (const DrawnCurve& drawn : curves)
        draw_curve(canvas, plot, drawn);
    write_figures(canvas, plot, curves, room);
    draw_axis(page, plot, plot.area.bottom() + foot, room);
    if (named)
        name_moments(page, plot, *curves.front().curve, plot.area.bottom() + foot + line, room);
    page.enter({column.next_id("mood"), Role::picture, page.words("Mood over time"), sentence, room,
                room, std::nullopt, ""});
}

namespace {

enum class Sample : std::uint8_t { line, dashes, hatching, turn, strongest };

// A small sample and its meaning; the pen goes on to the right, or to the next line.
class Key {
public:
    explicit Key(Column& column) : column_(column), from_(column.pen()), at_(column.pen()) {}

    void add(Sample sample, Tone tone, const std::string& words) {
        Canvas& canvas = column_.page().canvas;
        const float right = from_.x + column_.width();
        const TextBlock set = canvas.set(Type::hint, words, column_.width() - sample_width - 8);
        const float width = sample_width + 8 + set.width;
        if (at_.x > from_.x && at_.x + width > right) at_ = {from_.x, at_.y + row_ + 4};
        row_ = set.height;
        draw(canvas, sample, tone, {at_.x + sample_width / 2, at_.y + set.line_height / 2});
        column_.page().block(column_.next_id("key"), {at_.x + sample_width + 8, at_.y}, set,
                             Tone::soft_ink, words);
        at_.x += width + 24;
    }
    void close() { column_.space(at_.y + row_ - from_.y); }

private:
    static constexpr float sample_width = 28;

    static void draw(Canvas& canvas, Sample sample, Tone tone, Point c) {
        const Point left{c.x - 14, c.y}, right{c.x + 14, c.y};
        switch (sample) {
            case Sample::line: {
                canvas.line(left, right, canvas[tone], 3.5F);
                return canvas.disc(c, 5.5F, canvas[tone]);
            }
            case Sample::dashes: {
                dashed(canvas, left, right, canvas[tone], 2.5F);
                return;
            }
            case Sample::hatching:
                for (float x = left.x + 2; x < right.x; x += 9)
                    canvas.line({x, c.y - 8}, {x, c.y + 8}, canvas[Tone::control_edge], 1.4F);
                return;
            case Sample::turn: {
                MoodPoint point;
                point.turn = TurningPoint::fall;
                return draw_mark(canvas, c, point, false, tone);
            }
            case Sample::strongest:
                canvas.ring(c, 10, canvas[Tone::ink], 2);
                return canvas.disc(c, 4.5F, canvas[tone]);
        }
    }

    Column& column_;
    Point from_, at_;
    float row_ = 0;
};

}  // namespace

void draw_curve_key(Column& column, const std::vector<DrawnCurve>& curves) {
    const Phrasebook& words = column.page().words;
    Key key(column);
    for (const DrawnCurve& drawn : curves)
        if (!drawn.name.empty())
            key.add(drawn.line == Line::whole ? Sample::line : Sample::dashes, drawn.tone,
                    drawn.name);
    if (curves.size() == 1 && shows_forces(*curves.front().curve)) {
        key.add(Sample::dashes, Tone::soft_ink, words("the same choices on a calm day"));
        key.add(Sample::hatching, Tone::soft_ink, words("what the circumstances did"));
    }
    key.add(Sample::turn, Tone::missed, words("a turning point"));
    key.add(Sample::strongest, Tone::partly, words("the strongest moment"));
    key.close();
}

}  // namespace frontstage::player
