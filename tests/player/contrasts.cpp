// Which tones are written on which, seen and not remembered: every screen is drawn in a theme whose
// tones are all different and like nothing else, and its pixels are read back. Whatever pair is
// found must stand in the rules that every theme is held to.
#include <imgui.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include "player/every_screen.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

struct Pair {
    Tone front, back;
    auto operator<=>(const Pair&) const = default;
};
using Pairs = std::map<Pair, int>;  // how often each was seen

Theme all_different() {
    Theme theme;
    for (std::size_t i = 0; i < tone_count; ++i) {
        const auto step = static_cast<std::uint8_t>(i * 15);
        theme.tones[i] = {step, static_cast<std::uint8_t>(255 - step),
                          static_cast<std::uint8_t>(i % 4 * 60 + 20)};
    }
    theme.backdrops = Backdrops::plain;
    return theme;
}

class Reader {
public:
    explicit Reader(const Stagehouse& house) : picture_(house.picture()) {}

    [[nodiscard]] std::optional<Tone> tone_at(int x, int y) const {
        if (x < 0 || y < 0 || x >= picture_.width || y >= picture_.height) return std::nullopt;
        const std::uint8_t* dot =
            picture_.rgba.data() + (static_cast<std::ptrdiff_t>(y) * picture_.width + x) * 4;
        return tone_of({dot[0], dot[1], dot[2]});
    }
    [[nodiscard]] static std::optional<Tone> tone_of(Colour colour) {
        static const Theme theme = all_different();
        const auto found = std::ranges::find(theme.tones, colour);
        if (found == theme.tones.end()) return std::nullopt;
        return static_cast<Tone>(found - theme.tones.begin());
    }
    // A glyph that shows, in pure ink somewhere, and what there is most of around it.
    void note_glyph(Tone front, const ImDrawVert& a, const ImDrawVert& c, Pairs& pairs) const {
        std::map<Tone, int> around;
        for (int y = static_cast<int>(a.pos.y) - 1; y <= static_cast<int>(c.pos.y); ++y)
            for (int x = static_cast<int>(a.pos.x) - 1; x <= static_cast<int>(c.pos.x); ++x)
                if (const auto tone = tone_at(x, y)) ++around[*tone];
        if (around.erase(front) == 0 || around.empty()) return;
        const auto most = std::ranges::max_element(around, {}, &std::pair<const Tone, int>::second);
        ++pairs[{front, most->first}];
    }
    // Marks and edges: what lies two pixels off, past the soft edge.
    void note_marks(Pairs& pairs) const {
        constexpr std::array marks{Tone::focus, Tone::control_edge, Tone::good, Tone::partly,
                                   Tone::missed};
        constexpr std::array grounds{Tone::ground, Tone::surface, Tone::raised};
        for (int y = 0; y < picture_.height; ++y)
            for (int x = 0; x < picture_.width; ++x) {
                const auto front = tone_at(x, y);
                if (!front || std::ranges::find(marks, *front) == marks.end()) continue;
                for (const auto& back :
                     {tone_at(x + 2, y), tone_at(x - 2, y), tone_at(x, y + 2), tone_at(x, y - 2)})
                    if (back && std::ranges::find(grounds, *back) != grounds.end())
                        ++pairs[{*front, *back}];
            }
    }

private:
    Picture picture_;
};

// Words are rectangles that take more than a dot from the atlas.
void note_words(const Reader& reader, Pairs& pairs) {
    const ImDrawData& data = *ImGui::GetDrawData();
    for (int i = 0; i < data.CmdListsCount; ++i) {
        const ImDrawList& list = *data.CmdLists[i];
        for (const ImDrawCmd& command : list.CmdBuffer) {
            if (command.GetTexID() != ImGui::GetIO().Fonts->TexID) continue;
            const ImDrawVert* v = list.VtxBuffer.Data + command.VtxOffset;
            const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
            for (unsigned at = 0; at + 5 < command.ElemCount;) {
                const ImDrawIdx* six = index + at;
                const ImDrawVert &a = v[six[0]], &c = v[six[2]];
                const bool glyph = six[3] == six[0] && six[4] == six[2] && a.uv.x < c.uv.x &&
                                   a.uv.y < c.uv.y && a.pos.x < c.pos.x && a.pos.y < c.pos.y;
                at += glyph ? 6 : 3;
                const auto part = [&a](unsigned shift) {
                    return static_cast<std::uint8_t>(a.col >> shift & 0xFFU);
                };
                if (!glyph || part(IM_COL32_A_SHIFT) != 255) continue;
                const auto tone = Reader::tone_of(
                    {part(IM_COL32_R_SHIFT), part(IM_COL32_G_SHIFT), part(IM_COL32_B_SHIFT)});
                if (tone) reader.note_glyph(*tone, a, c, pairs);
            }
        }
    }
}

struct Seen {
    Pairs words, marks;
};

Seen seen_in_encounters() {
    Seen seen;
    HouseOptions options = headless();
    options.theme = all_different();
    Showcase showcase(options);
    const auto look = [&] {
        showcase.settle();
        const Reader reader(showcase.house);
        note_words(reader, seen.words);
        reader.note_marks(seen.marks);
    };
    for (const auto& screens : {encounter_screens(), channel_screens()})
        for (const ShownScreen& screen : screens) {
            showcase.shell = Shell(Purpose::attempt);
            screen.set(showcase);
            look();
            for (int i = 0; i < 3; ++i) {
                showcase.key(Key::tab);  // with the ring of the keyboard
                look();
            }
            showcase.key(Key::page_down);
            look();
        }
    return seen;
}

void add_rooms(Seen& seen) {
    HouseOptions options = headless();
    options.theme = all_different();
    FoyerHand hand(options);
    visit_rooms(hand, [&](const std::string&) {
        const Reader reader(hand.house);
        note_words(reader, seen.words);
        reader.note_marks(seen.marks);
    });
}

const ContrastRule* rule_for(Pair pair) {
    for (const ContrastRule& rule : contrast_rules())
        if (rule.front == pair.front && rule.back == pair.back) return &rule;
    return nullptr;
}

// A few dots of one tone beside another are where two shapes meet.
constexpr int seldom = 3;

}  // namespace

TEST_CASE("every pair of tones that words are written in is held to 4.5:1, in every theme") {
    Seen seen = seen_in_encounters();
    add_rooms(seen);
    CHECK(seen.words.at({Tone::ink, Tone::surface}) > 1000);
    CHECK(seen.marks.at({Tone::focus, Tone::surface}) > 100);
    for (const auto& [pair, times] : seen.words) {
        if (times <= seldom) continue;
        INFO(word_for(pair.front) << " on " << word_for(pair.back) << ", " << times << " letters");
        const ContrastRule* rule = rule_for(pair);
        CHECK(rule != nullptr);
        if (rule != nullptr) CHECK(rule->least >= 4.5);
    }
    for (const auto& [pair, dots] : seen.marks) {
        if (dots <= 50 * seldom) continue;
        INFO(word_for(pair.front) << " beside " << word_for(pair.back) << ", " << dots << " dots");
        CHECK(rule_for(pair) != nullptr);
    }
}

TEST_CASE("words in a pair of tones without a rule are seen") {
    HouseOptions options = headless(320, 200);
    options.theme = all_different();
    Stagehouse house(options);
    Memory memory;
    for (int frame = 0; frame < 2; ++frame)
        (void)house.show(memory, {}, 0, [](Page& page) {
            page.canvas.fill({0, 0, 400, 250}, page.canvas[Tone::chip]);
            page.text("w", {20, 20}, Type::title, Tone::missed, "Mistake", 300);
        });
    Pairs words;
    note_words(Reader(house), words);
    CHECK(words.contains({Tone::missed, Tone::chip}));
    CHECK(rule_for({Tone::missed, Tone::chip}) == nullptr);
}

}  // namespace frontstage::player
