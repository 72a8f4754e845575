#include "pages/charts.hpp"

#include <algorithm>

#include "pages/markup.hpp"

namespace frontstage::pages {
namespace {

struct At {
    float x = 0, y = 0;
};

std::string attribute(const char* name, float value) {
    return ' ' + std::string(name) + "=\"" + number(value) + '"';
}

std::string label(At at, const std::string& words, const std::string& classes = {}) {
    return "<text" + attribute("x", at.x) + attribute("y", at.y) +
           (classes.empty() ? "" : " class=\"" + classes + '"') + '>' + escaped(words) +
           "</text>\n";
}

std::string line(At from, At to, const std::string& classes) {
    return "<line class=\"" + classes + '"' + attribute("x1", from.x) + attribute("y1", from.y) +
           attribute("x2", to.x) + attribute("y2", to.y) + "/>\n";
}

std::string points(const std::vector<At>& path) {
    std::string out;
    for (const At at : path)
        out += (out.empty() ? "" : " ") + number(at.x) + ',' + number(at.y);
    return out;
}

std::string box(At from, float width, float height, const std::string& classes, float radius) {
    return "<rect class=\"" + classes + '"' + attribute("x", from.x) + attribute("y", from.y) +
           attribute("width", std::max(0.0F, width)) + attribute("height", height) +
           attribute("rx", radius) + "/>\n";
}

std::string opened(float width, float height, const std::string& id, const std::string& title,
                   const std::string& description) {
    return "<svg role=\"img\" viewBox=\"0 0 " + number(width) + ' ' + number(height) +
           "\" aria-labelledby=\"" + id + "-title " + id + "-text\">\n<title id=\"" + id +
           "-title\">" + escaped(title) + "</title>\n<desc id=\"" + id + "-text\">" +
           escaped(description) + "</desc>\n";
}

constexpr float left = 44, right = 700, top = 26, bottom = 216;

struct Plot {
    std::size_t beats = 1;
    [[nodiscard]] At at(std::size_t beat, int mood_tenths) const {
        const float step = beats > 1 ? (right - left - 40) / static_cast<float>(beats - 1) : 0;
        return {left + 20 + step * static_cast<float>(beat),
                bottom - (bottom - top) * static_cast<float>(mood_tenths) / 1000};
    }
};

std::string grid() {
    std::string out;
    for (const int mark : {0, 50, 100}) {
        const float y = bottom - (bottom - top) * static_cast<float>(mark) / 100;
        out += line({left, y}, {right, y}, "grid");
        out += label({left - 8, y + 4}, std::to_string(mark), "axis end");
    }
    return out;
}

// The ground between the curve and the one of a calm day: what the forces took or gave.
std::string forces_ground(const MoodCurve& curve, const Plot& plot, const std::string& id) {
    std::vector<At> calm, ground;
    for (std::size_t i = 0; i < curve.points.size(); ++i)
        if (const auto& tenths = curve.points[i].calm_tenths) {
            calm.push_back(plot.at(i, *tenths));
            ground.push_back(plot.at(i, curve.points[i].mood_tenths));
        }
    if (calm.empty()) return {};
    std::vector<At> around = calm;
    around.insert(around.end(), ground.rbegin(), ground.rend());
    return "<pattern id=\"" + id +
           "-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
           "patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0V6\"/></pattern>\n"
           "<polygon fill=\"url(#" +
           id + "-hatch)\" points=\"" + points(around) +
           "\"/>\n<polyline class=\"calm\" points=\"" + points(calm) + "\"/>\n";
}

std::string mark(const MoodPoint& point, At at) {
    const float way = point.turn == TurningPoint::rise ? -1.0F : 1.0F;
    if (point.turn == TurningPoint::none)
        return "<circle class=\"beat\"" + attribute("cx", at.x) + attribute("cy", at.y) +
               " r=\"5\"/>\n";
    return "<polygon class=\"turn\" points=\"" +
           points(
               {{at.x, at.y + 9 * way}, {at.x - 9, at.y - 7 * way}, {at.x + 9, at.y - 7 * way}}) +
           "\"/>\n";
}

}  // namespace

bool moved_by_forces(const MoodCurve& curve) {
    return std::ranges::any_of(curve.points, [](const MoodPoint& point) {
        return point.calm_tenths && *point.calm_tenths != point.mood_tenths;
    });
}

std::string mood_picture(const MoodCurve& curve, const std::string& id, const Phrasebook& words) {
    const Plot plot{curve.points.size()};
    std::string out = opened(720, 272, id, words("Mood over time"), curve.sentence) + grid();
    if (moved_by_forces(curve)) out += forces_ground(curve, plot, id);
    std::vector<At> path;
    for (std::size_t i = 0; i < curve.points.size(); ++i)
        path.push_back(plot.at(i, curve.points[i].mood_tenths));
    out += "<polyline class=\"curve\" points=\"" + points(path) + "\"/>\n";
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        const MoodPoint& point = curve.points[i];
        if (curve.peak == i)
            out += "<circle class=\"peak\"" + attribute("cx", path[i].x) +
                   attribute("cy", path[i].y) + " r=\"14\"/>\n";
        out += mark(point, path[i]);
        const bool trough =
            i + 1 < path.size() && path[i + 1].y < path[i].y && point.mood_tenths > 200;
        out += label({path[i].x, path[i].y + (trough ? 31.0F : -19.0F)},
                     std::to_string(whole_mood(point.mood_tenths)), "value");
        out +=
            label({path[i].x, bottom + 24}, i == 0 ? words("arrival") : std::to_string(i), "axis");
        std::string named = curve.peak == i ? words("strongest") : "";
        const bool last = i + 1 == curve.points.size();  // ends with the picture: it may be long
        if (last) named += (named.empty() ? "" : ", ") + words("end");
        if (!named.empty())
            out += label({last ? 718 : path[i].x, bottom + 44}, named, last ? "axis end" : "axis");
    }
    return out + "</svg>\n";
}

std::string zone_picture(const PerceptionNote& note, const std::string& id) {
    const auto x = [](double value) {
        return 10 + 700 * static_cast<float>((std::clamp(value, 1.0, 9.0) - 1) / 8);
    };
    const Perceived& seen = note.perceived;
    const float from = x(seen.adequate), to = x(seen.desired), at = x(seen.perceived);
    return opened(720, 34, id, note.name + ": " + note.place, note.sentence) +
           line({10, 17}, {710, 17}, "grid") +
           box({from, 8}, std::max(4.0F, to - from), 18, "zone", 4) +
           "<polygon class=\"got\" points=\"" +
           points({{at, 4}, {at + 11, 17}, {at, 30}, {at - 11, 17}}) + "\"/>\n</svg>\n";
}

std::string conduct_picture(int total, int pass_percent, const std::string& id,
                            const Phrasebook& words) {
    const auto x = [](int percent) {
        return 7.2F * static_cast<float>(std::clamp(percent, 0, 100));
    };
    const std::string mark = words("pass mark {mark}", {{"mark", std::to_string(pass_percent)}});
    const std::string end = pass_percent > 75 ? "end" : "start";
    const float label_x = x(pass_percent) + (pass_percent > 75 ? -6.0F : 6.0F);
    return opened(720, 48, id, words("Conduct"),
                  words("{total} of 100, {mark}",
                        {{"total", std::to_string(total)}, {"mark", mark}})) +
           box({0, 2}, 720, 16, "track", 8) + box({0, 2}, x(total), 16, "bar", 8) +
           line({x(pass_percent), 0}, {x(pass_percent), 32}, "target") +
           label({label_x, 42}, mark, "axis " + end) + "</svg>\n";
}

}  // namespace frontstage::pages
