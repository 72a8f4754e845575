// Facts of scripts that a reader of them would miss at once.
#include <algorithm>

#include "player/text_probe.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

using Glyphs = std::vector<unsigned>;

Glyphs reversed(Glyphs glyphs) {
    std::ranges::reverse(glyphs);
    return glyphs;
}

Glyphs joined(Glyphs first, const Glyphs& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

}  // namespace

TEST_CASE("Arabic letters join: in a word they are other glyphs than alone") {
    TextProbe probe;
    const unsigned alone = probe.glyph("ب");
    const Glyphs word = probe.glyphs("ببب");
    REQUIRE(word.size() == 3);
    // From left to right: the last, the middle and the first letter.
    CHECK(std::ranges::count(word, alone) == 0);
    CHECK(word[0] != word[1]);
    CHECK(word[1] != word[2]);
    CHECK(word[0] != word[2]);
    CHECK(probe.glyphs("لا").size() == 1);  // lam and alif are one
    CHECK(probe.line("مرحبا").direction == Direction::leftwards);
}

TEST_CASE("Hebrew stands from right to left, and its points on their letters") {
    TextProbe probe;
    const Glyphs word = probe.glyphs("שלום");
    CHECK(word == reversed(joined(joined(probe.glyphs("ש"), probe.glyphs("ל")),
                                  joined(probe.glyphs("ו"), probe.glyphs("ם")))));
    const SetLine pointed = probe.line("שָׁ");
    REQUIRE(pointed.glyphs.size() >= 2);
    for (const PlacedGlyph& glyph : pointed.glyphs) {
        CHECK(glyph.glyph != 0);
        CHECK(std::abs(glyph.x) <= 20);
    }
    CHECK(pointed.width_px == Approx(probe.line("ש").width_px).margin(1.5));
}

TEST_CASE("Devanagari puts its short i before the letter, and makes one sign of a conjunct") {
    TextProbe probe;
    const Glyphs ki = probe.glyphs("कि");
    REQUIRE(ki.size() == 2);
    CHECK(ki.back() == probe.glyph("क"));
    // Three letters and a sign that joins two of them: fewer glyphs than letters.
    CHECK(probe.glyphs("क्ष").size() == 1);
    CHECK(probe.glyphs("नमस्ते").size() == 5);
    CHECK(std::ranges::count(probe.glyphs("नमस्ते हिन्दी"), 0U) == 0);
}

TEST_CASE("a mark stands on its letter, whether it is typed apart or not") {
    TextProbe probe;
    CHECK(probe.glyphs("e\u0301") == probe.glyphs("é"));
    CHECK(probe.line("e\u0301").text == "é");
    // No letter of its own in Unicode: two glyphs, one above the other.
    const SetLine line = probe.line("x\u0301x");
    REQUIRE(line.glyphs.size() == 3);
    const auto ink_begins = [&](const PlacedGlyph& glyph) {
        return glyph.x + probe.fonts[glyph.font].draw(glyph.glyph, 20, 0).left;
    };
    CHECK(ink_begins(line.glyphs[1]) >= ink_begins(line.glyphs[0]));
    CHECK(ink_begins(line.glyphs[1]) < line.glyphs[2].x);
    CHECK(line.width_px == Approx(probe.line("xx").width_px).margin(1));
    CHECK(probe.line("ผู้").width_px == Approx(probe.line("ผ").width_px).margin(1));
}

TEST_CASE("numbers and Latin stand right within Hebrew") {
    TextProbe probe;
    // Spoken: room, 417, then the house. On the screen 417 is between them and reads 4, 1, 7.
    const SetLine line = probe.line("חדר 417 Tern");
    CHECK(line.direction == Direction::leftwards);
    const Glyphs space{probe.glyphs("a b")[1]};
    Glyphs expected = probe.glyphs("Tern");
    for (const Glyphs& next : {space, probe.glyphs("417"), space, probe.glyphs("ר"),
                               probe.glyphs("ד"), probe.glyphs("ח")})
        expected = joined(expected, next);
    Glyphs seen;
    for (const PlacedGlyph& glyph : line.glyphs)
        seen.push_back(glyph.glyph);
    CHECK(seen == expected);
}

TEST_CASE("an English sentence keeps the order of a Hebrew phrase in it over a line's end") {
    TextProbe probe;
    const std::string text = "He said שלום, חברים to us";
    const SetLine whole = probe.line(text);
    CHECK(whole.direction == Direction::rightwards);
    // Broken after the comma: it stands at the left end of what runs leftwards, before the ם.
    const float first_px = probe.line("He said שלום,").width_px;
    const std::vector<SetLine> lines = probe.lines(text, first_px + 1);
    REQUIRE(lines.size() >= 2);
    REQUIRE(lines[0].text == "He said שלום,");
    const auto& glyphs = lines[0].glyphs;
    const auto comma = std::ranges::find(glyphs, probe.glyph(","), &PlacedGlyph::glyph);
    const auto mem = std::ranges::find(glyphs, probe.glyph("ם"), &PlacedGlyph::glyph);
    REQUIRE(comma != glyphs.end());
    REQUIRE(mem != glyphs.end());
    CHECK(comma->x < mem->x);
    CHECK(comma->x > glyphs.front().x);
}

TEST_CASE("leftward text is broken as it is spoken, and no line is wider than its room") {
    TextProbe probe;
    const std::string text =
        "مرحبا بك في فندقنا، غرفتك رقم 417 جاهزة منذ الساعة 14:30، ويمكنك أن تتناول العشاء الآن";
    const std::vector<SetLine> lines = probe.lines(text, 220);
    REQUIRE(lines.size() > 2);
    CHECK(lines.front().text.starts_with("مرحبا بك"));
    std::string again;
    for (const SetLine& line : lines) {
        CHECK(line.width_px <= 220.5F);
        CHECK(line.direction == Direction::leftwards);
        again += (again.empty() ? "" : " ") + line.text;
    }
    CHECK(again == text);
}

TEST_CASE("no line of Japanese begins with a closing mark or ends with an opening one") {
    TextProbe probe;
    probe.setting.language = "ja";
    const std::string text = "「いらっしゃいませ。」お客様は、深夜に（予約なしで）到着しました。";
    for (float width_px = 65; width_px < 200; width_px += 7)
        for (const std::string& line : probe.texts(text, width_px)) {
            INFO(width_px << ": " << line);
            for (const char* closing : {"。", "、", "」", "）"})
                CHECK_FALSE(line.starts_with(closing));
            for (const char* opening : {"「", "（"})
                CHECK_FALSE(line.ends_with(opening));
        }
}

TEST_CASE("Thai is broken between words, though it writes none apart") {
    TextProbe probe;
    const std::vector<std::string> lines = probe.texts("ยินดีต้อนรับสู่โรงแรมของเรา", 110);
    REQUIRE(lines.size() > 1);
    const std::vector<std::string> words{"ยินดี", "ต้อนรับ", "สู่", "โรงแรม", "ของ", "เรา"};
    for (const std::string& line : lines)
        CHECK(std::ranges::any_of(words, [&](const auto& word) { return line.starts_with(word); }));
}

TEST_CASE("a letter that the family lacks comes from another font, in a weight like its own") {
    TextProbe probe;
    const FontId inter = probe.fonts.main(Weight::regular);
    CHECK(probe.line("Room").glyphs.front().font == inter);
    for (const char* other : {"שלום", "مرحبا", "नमस्ते", "สวัสดี", "漢字", "ひらがな", "한국어"}) {
        INFO(other);
        for (const PlacedGlyph& glyph : probe.line(other).glyphs) {
            CHECK(glyph.font != inter);
            CHECK(glyph.glyph != 0);
        }
    }
    const FontId regular = probe.line("שלום").glyphs.front().font;
    probe.setting.weight = Weight::semibold;
    CHECK(probe.line("שלום").glyphs.front().font != regular);
}

TEST_CASE("a letter that no font has is a box, and takes its room") {
    TextProbe probe;
    const SetLine line = probe.line("a\U0010FFFDb");
    REQUIRE(line.glyphs.size() == 3);
    CHECK(line.glyphs[1].glyph == 0);
    CHECK(line.glyphs[2].x - line.glyphs[1].x >= 10);
}

TEST_CASE("Chinese letters have the forms of the language that is set") {
    TextProbe probe;
    const FontId japanese = probe.line("直").glyphs.front().font;
    probe.setting.language = "zh";
    CHECK(probe.line("直").glyphs.front().font != japanese);
}

}  // namespace frontstage::player
