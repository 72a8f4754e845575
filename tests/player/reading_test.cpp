// What a reader wishes, measured: family, size, and the room between letters, words and lines; and
// what harm a text can do.
#include <chrono>

#include "player/stagehand.hpp"
#include "player/text/missing_fonts.hpp"
#include "player/text_probe.hpp"
#include "support/catch.hpp"

namespace frontstage::player {
namespace {

TextBlock set_as(const Reading& reading, const std::string& words, float width = 5000) {
    HouseOptions options = headless();
    options.reading = reading;
    Stagehouse house(options);
    Memory memory;
    TextBlock block;
    static_cast<void>(house.show(
        memory, {}, 0, [&](Page& page) { block = page.canvas.set(Type::label, words, width); }));
    return block;
}

}  // namespace

TEST_CASE("room between letters and words is that which was asked for") {
    TextProbe plain, wide;
    const std::string words = "to the desk";
    wide.setting.letter_px = 2;
    // Without ligatures, which spacing takes apart: ten gaps between eleven letters.
    CHECK(wide.line(words).width_px == Approx(plain.line(words).width_px + 20).margin(1.0));
    wide.setting.letter_px = 0;
    wide.setting.word_px = 5;
    CHECK(wide.line(words).width_px == Approx(plain.line(words).width_px + 10).margin(0.1));
}

TEST_CASE("small words keep their distance, wherever the letters before them come to lie") {
    TextProbe exact, small;
    exact.setting.em_px = 4000;
    const auto place = [](const SetLine& line, std::size_t glyph) {
        return static_cast<float>(line.glyphs[glyph].x) +
               static_cast<float>(line.glyphs[glyph].quarters) / 4;
    };
    for (const float em_px : {12.0F, 13.0F, 15.0F, 17.0F}) {
        small.setting.em_px = em_px;
        std::string before;
        for (int i = 0; i < 24; ++i) {
            const std::string words = before + "Sie unterbrochen";
            INFO(words << " at " << em_px);
            const SetLine ideal = exact.line(words), line = small.line(words);
            const std::size_t end = before.size() + 2, next = end + 2;  // the e, and the u
            REQUIRE(line.glyphs.size() == ideal.glyphs.size());
            const float wanted = (place(ideal, next) - place(ideal, end)) * em_px / 4000;
            CHECK(place(line, next) - place(line, end) == Approx(wanted).margin(0.3));
            before += i % 3 == 0 ? 'n' : 'm';
        }
    }
}

TEST_CASE("room between letters does not pull apart what joins") {
    TextProbe plain, wide;
    wide.setting.letter_px = 3;
    for (const char* joins : {"مرحبا", "हिन्दी"})
        CHECK(wide.line(joins).width_px == Approx(plain.line(joins).width_px));
    CHECK(wide.line("שלום").width_px > plain.line("שלום").width_px + 8);
}

TEST_CASE("size and room between lines make blocks higher, and all of it wraps anew") {
    const std::string words = "I booked this room three months ago, and you say it is gone?";
    const TextBlock usual = set_as({}, words, 300);
    const TextBlock spaced = set_as({.line_percent = 200}, words, 300);
    CHECK(spaced.lines.size() == usual.lines.size());
    CHECK(spaced.line_step == Approx(2 * usual.line_step).margin(1));
    // Between lines alone: a name or a button needs no more room than before.
    CHECK(set_as({.line_percent = 200}, "Go on").height == set_as({}, "Go on").height);
    const TextBlock large = set_as({.text_percent = 200}, words, 300);
    CHECK(large.lines.size() > usual.lines.size());
    const TextBlock airy = set_as({.letter_percent = 20, .word_percent = 50}, words, 300);
    CHECK(airy.lines.size() > usual.lines.size());
    for (const TextBlock& block : {usual, spaced, large, airy})
        CHECK(block.width <= 301);
}

TEST_CASE("any family that is installed can be read with, and one that is not is said") {
    Stagehouse house(headless());
    CHECK(house.font_family() == "Inter");
    CHECK(house.set_reading({.font = "OpenDyslexic"}) == FontFound::as_wished);
    CHECK(house.font_family() == "OpenDyslexic");
    CHECK(house.set_reading({.font = "No Such Letters"}) == FontFound::another);
    CHECK(house.font_family() == "Inter");
    const auto families = families_installed();
    CHECK(std::ranges::find(families, "OpenDyslexic") != families.end());
    const std::string words = "The wider letters of another family";
    CHECK(set_as({.font = "OpenDyslexic"}, words).width > set_as({}, words).width * 1.1F);
}

TEST_CASE("what no font here can show is told, with what to install") {
    CHECK(missing_fonts("Room, Zimmer, שלום, مرحبا, नमस्ते, สวัสดี, 漢字, "
                        "🙂",
                        "")
              .empty());
    const auto missing = missing_fonts("one \U00031000 and \U00031001", "");  // rare Chinese
    REQUIRE(missing.size() == 1);
    CHECK(sentence_for(missing.front()) ==
          "no font here shows `\U00031000`: install Noto Sans CJK JP (Debian: apt install "
          "fonts-noto-cjk)");
}

TEST_CASE("wishes out of range are brought into it") {
    const Reading wild{
        .text_percent = 9000, .letter_percent = -3, .word_percent = 700, .line_percent = 0};
    CHECK(within_range(wild) == Reading{.text_percent = 200, .word_percent = 50});
}

TEST_CASE("a tower of marks, a flood of letters and stray bytes stay within bounds") {
    TextProbe probe;
    std::string tower = "a";
    for (int i = 0; i < 20'000; ++i)
        tower += "\u0336";
    CHECK(probe.line(tower).glyphs.size() <= 1 + most_marks);
    const std::u32string flood = letters_of(std::string(5'000'000, 'x'));
    CHECK(flood.size() == most_letters);
    CHECK(flood.back() == U'…');
    // Half of a pair of surrogates, a control character, a byte that begins nothing.
    CHECK(letters_of("\xED\xA0\x80|\x01|\xFF") == U"\uFFFD|\uFFFD|\uFFFD");
    CHECK(letters_of("a\r\nb\tc\u2028d") == U"a\nb c\nd");
    for (const PlacedGlyph& glyph : probe.line("\u202E\u202E\u2066 abc \u200F\u200D").glyphs)
        CHECK(glyph.glyph != 0);
}

TEST_CASE("hostile text is set in a bounded time") {
    const auto took_ms = [](const std::string& text) {
        const auto began = std::chrono::steady_clock::now();
        const TextBlock block = set_as({}, text, 400);
        CHECK(block.lines.size() <= most_letters);
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began)
            .count();
    };
    std::string changing, unassigned, marks;
    for (unsigned i = 0; i < 20'000; ++i) {
        changing += i % 2 == 0 ? "a" : "ש";
        unassigned += utf8_of(std::u32string(1, 0xE000 + i % 6000));
        marks += "ก\u0E49";
    }
    CHECK(took_ms(changing) < 3000);
    CHECK(took_ms(unassigned) < 3000);
    CHECK(took_ms(marks) < 3000);
    CHECK(took_ms(std::string(20'000, '\n')) < 3000);
}

TEST_CASE("a page of a thousand kinds of letters is drawn whole, at once") {
    Stagehouse house(headless(1280, 720, 200));
    Memory memory;
    std::string han;
    for (char32_t letter = 0x4E00; letter < 0x4E00 + 1500; ++letter)
        han += utf8_of(std::u32string(1, letter));
    int drawn = 0;
    static_cast<void>(house.show(memory, {}, 0, [&](Page& page) {
        ++drawn;
        for (const Type type : {Type::title, Type::dialogue, Type::choice, Type::label})
            page.text("all" + std::to_string(static_cast<int>(type)), {0, 0}, type, Tone::ink, han,
                      1200);
    }));
    CHECK(drawn <= 3);
    const Picture picture = house.picture();
    CHECK(std::ranges::any_of(picture.rgba, [](std::uint8_t byte) { return byte < 60; }));
}

}  // namespace frontstage::player
