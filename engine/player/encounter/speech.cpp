// The bubble of the encounter screen: what is said, by whom, and how they look as they say it.
#include <algorithm>
#include <array>
#include <cmath>

#include "player/encounter/parts.hpp"
#include "player/encounter/thread.hpp"
#include "player/page/edge.hpp"

namespace frontstage::player {
namespace {

constexpr float pad_x = 26;

float pad_of(Density density) {
    return density == Density::roomy ? 18 : 9;
}

// Lines of one voice in a row, under one name.
struct Voice {
    std::string name;  // empty: the narrator
    std::vector<const SpokenLine*> lines;
    bool shown = false;  // their face is on the screen
};

std::vector<Voice> voices_of(const View& view) {
    std::vector<Voice> voices;
    for (const SpokenLine& line : view.lines) {
        if (voices.empty() || voices.back().name != line.name)
            voices.push_back({line.name, {}, false});
        voices.back().lines.push_back(&line);
    }
    for (auto voice = voices.rbegin(); voice != voices.rend(); ++voice)
        if (!voice->name.empty() && voice->name == view.speaker_name) {
            voice->shown = true;
            return voices;
        }
    // They say nothing, and yet their mood is to be read.
    if (!view.speaker_name.empty()) voices.push_back({view.speaker_name, {}, true});
    return voices;
}

// Draws the content when `draws`; in both cases says where it ends.
class Speech {
public:
    enum class Does : std::uint8_t { measure, draw };
    Speech(Page& page, const EncounterModel& model, float width, Does does)
        : page_(page), model_(model), view_(model.view), width_(width), does_(does) {}

    float run(Point at) {
        float y = at.y;
        bool first = true;
        for (const Voice& voice : voices_of(view_)) {
            if (!first) y += 12;
            first = false;
            y = voice.name.empty() ? narrator(voice, {at.x, y}) : speaker(voice, {at.x, y});
        }
        const bool echoes = own_words_stand(page_, model_) == OwnWords::with_what_is_said;
        return echoes ? echo({at.x, y}) : y;
    }

private:
    // What the trainee said, where there is no room for it on their side of the counter.
    float echo(Point at) {
        const Said* own = own_words(view_, model_.transcript);
        at.y = aside(own->name + ": " + own->text, {at.x, at.y + 12});
        if (view_.guidance && !view_.guidance->why.empty())
            at.y = aside(page_.words("Why your answer counts as it does: {why}",
                                     {{"why", view_.guidance->why}}),
                         {at.x, at.y + 12});
        return at.y;
    }
    float aside(const std::string& words, Point at) {
        const TextBlock block = page_.canvas.set(Type::label, words, width_ - 14);
        if (does_ == Does::draw) {
            page_.block(numbered("aside"), at_edge(block, {at.x + 14, at.y}, width_ - 14), block,
                        Tone::soft_ink, words);
            page_.canvas.fill({at.x, at.y + 3, 3, block.height - 6}, page_.canvas[Tone::accent],
                              1.5F);
        }
        return at.y + block.height;
    }

    float speaker(const Voice& voice, Point at) {
        const float y = header(voice, at);
        return lines(voice, {at.x, y}, Type::dialogue, Tone::ink, 6);
    }

    float header(const Voice& voice, Point at) {
        Canvas& canvas = page_.canvas;
        const TextBlock name = canvas.set(Type::strong, voice.name, width_);
        const TextBlock mood = canvas.set(Type::hint, voice.shown ? view_.mood_words : "", width_);
        const bool beside = name.width + 16 + mood.width <= width_;
        if (does_ == Does::draw) {
            const Point named = at_edge(name, at, width_);
            page_.block(numbered("name"), named, name, Tone::accent, voice.name);
            // Beside the name, on the side on which one reads on.
            const float on = named.x > at.x ? named.x - 16 - mood.width : at.x + name.width + 16;
            const Point to = beside ? Point{on, at.y + (name.line_height - mood.line_height)}
                                    : at_edge(mood, {at.x, at.y + name.height}, width_);
            if (voice.shown)
                page_.block(numbered("mood-words"), to, mood, Tone::soft_ink, view_.mood_words);
        }
        return at.y + name.height + (voice.shown && !beside ? mood.height : 0) + 4;
    }

    float narrator(const Voice& voice, Point at) {
        const float bottom = lines(voice, {at.x + 14, at.y}, Type::label, Tone::soft_ink, 4);
        if (does_ == Does::draw)
            page_.canvas.fill({at.x, at.y + 3, 3, bottom - at.y - 6},
                              page_.canvas[Tone::control_edge], 1.5F);
        return bottom;
    }

    float lines(const Voice& voice, Point at, Type type, Tone tone, float between) {
        float y = at.y;
        for (const SpokenLine* line : voice.lines) {
            const float room = width_ - (type == Type::label ? 14.0F : 0.0F);
            const TextBlock block = page_.canvas.set(type, line->text, room);
            if (does_ == Does::draw)
                write(at_edge(block, {at.x, y}, room), block, tone, line->text);
            y += block.height + (line == voice.lines.back() ? 0 : between);
        }
        return y;
    }

    // Whole lines at once; or one line after the other from its beginning, where that is wished.
    // The list of items has all of it from the start.
    void write(Point at, const TextBlock& block, Tone tone, const std::string& words) {
        const float begun = lines_begun();
        const auto lines = static_cast<float>(block.lines.size());
        const float shown = std::clamp(begun - lines_before_, 0.0F, lines);
        lines_before_ += lines;
        if (shown >= lines) {
            page_.block(numbered("line"), at, block, tone, words);
            return;
        }
        page_.wake_in(16);
        const float whole = std::floor(shown) * block.line_step;
        const float part = (shown - std::floor(shown)) * block.width;
        const float from = block.indent_in(block.width + 1) > 0 ? block.width - part : 0;
        for (const Rect seen : {Rect{at.x, at.y, block.width, whole},
                                Rect{at.x + from, at.y + whole, part, block.line_height}}) {
            if (seen.empty()) continue;
            page_.canvas.clip(seen);
            page_.canvas.write(block, at, page_.canvas[tone]);
            page_.canvas.unclip();
        }
        const Rect rect{at.x, at.y, block.width, block.height};
        page_.enter({numbered("line"), Role::text, words, "", rect, rect, std::nullopt, ""});
    }
    [[nodiscard]] float lines_begun() const {
        constexpr float line_ms = 900;  // about as fast as people read aloud to themselves
        if (model_.manner.lines == Lines::whole || page_.motion == Motion::reduced) return 1e6F;
        return static_cast<float>(page_.now_ms - model_.shown_at_ms) / line_ms;
    }

    std::string numbered(const char* what) {
        return std::string("speech:") + what + ':' + std::to_string(count_++);
    }

    Page& page_;
    const EncounterModel& model_;
    const View& view_;
    float width_;
    Does does_;
    int count_ = 0;
    float lines_before_ = 0;  // of what was written so far
};

void draw_tail(Page& page, Rect rect) {
    Canvas& canvas = page.canvas;
    const float y = rect.y + std::min(68.0F, rect.h / 2);
    const std::array<Point, 3> tip{
        {{rect.x + 2, y - 14}, {rect.x - 20, y + 2}, {rect.x + 2, y + 16}}};
    canvas.convex(tip, canvas[Tone::surface]);
    if (canvas[Tone::card_edge] == canvas[Tone::surface]) return;
    const std::array<Point, 3> edge{
        {{rect.x + 1, y - 14}, {rect.x - 20, y + 2}, {rect.x + 1, y + 16}}};
    canvas.path(edge, canvas[Tone::card_edge], 2);
}

}  // namespace

float speech_height(Page& page, const EncounterModel& model, float width, Density density) {
    return Speech(page, model, width - 2 * pad_x, Speech::Does::measure).run({0, 0}) +
           2 * pad_of(density);
}

Share share_of(Page& page, const View& view, float wanted, float width, float room,
               Density density) {
    const float answers = answers_height(page, view, width, density);
    const float kept =
        std::max(std::min(answers, room * 0.45F), answers_least_height(page, view, width, density));
    // A line of it, and the sign that there are more.
    const float least = page.canvas.set(Type::dialogue, "X", width).height + page.sign_height() +
                        2 * pad_of(density);
    if (room - kept < std::min(wanted, least)) return {wanted, Share::Regions::one};
    return {std::min(wanted, room - kept), Share::Regions::two};
}

void draw_whole_speech(Page& page, const EncounterModel& model, Rect rect, Tail tail,
                       Density density) {
    page.card(rect, bubble_radius);
    if (tail == Tail::left) draw_tail(page, rect);
    Speech(page, model, rect.w - 2 * pad_x, Speech::Does::draw)
        .run({rect.x + pad_x, rect.y + pad_of(density)});
}

void draw_speech(Page& page, const EncounterModel& model, Rect rect, Tail tail, Density density) {
    page.card(rect, bubble_radius);
    if (tail == Tail::left) draw_tail(page, rect);
    const Rect inside{rect.x + pad_x - 8, rect.y + pad_of(density), rect.w - 2 * pad_x + 24,
                      rect.h - 2 * pad_of(density)};
    const float top = page.open_region("speech", page.words("What is said"), inside);
    const float bottom =
        Speech(page, model, rect.w - 2 * pad_x, Speech::Does::draw).run({rect.x + pad_x, top});
    page.close_region(bottom);
}

}  // namespace frontstage::player
