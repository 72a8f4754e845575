// Files of translations: what is written is read again, and what is wrong is told with its line.
#include "app/po_file.hpp"

#include "support/catch.hpp"

using namespace frontstage;
using namespace frontstage::app;

namespace {

const std::string head =
    "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Language: "
    "de\\n\"\n";

PoEntry entry(std::string id, std::string source, std::string words) {
    PoEntry made;
    made.context = std::move(id);
    made.source = std::move(source);
    made.words = {std::move(words)};
    return made;
}

std::string first_finding(const std::string& text) {
    const PoRead read = read_po("de.po", text);
    CHECK_FALSE(read.file);
    if (read.diagnostics.empty()) return "none";
    const Diagnostic& first = read.diagnostics.front();
    CHECK(first.code == "bad-translation-file");
    CHECK_FALSE(first.hint.empty());
    return std::to_string(first.where.begin.line) + ": " + first.message;
}

}  // namespace

TEST_CASE("what is written is read again, whatever is in it") {
    PoFile file;
    file.header = "Content-Type: text/plain; charset=UTF-8\nLanguage: de\n";
    file.entries.push_back(entry("title", "A \"quoted\" {n} line\\", "Eine „Zeile“\n"));
    file.entries.push_back(entry("endings/gone/says", std::string(300, 'x') + " y", ""));
    PoEntry stale = entry("brief", "New words", "Alte Wörter");
    stale.standing = PoStanding::unsure;
    stale.previous = "Old words";
    stale.comments = "ask Ines";
    stale.notes = "Speaker: you";
    stale.stands = {{"scenario.yaml", 12}};
    file.entries.push_back(stale);
    PoEntry gone = entry("role", "No more", "Nicht mehr");
    gone.standing = PoStanding::obsolete;
    file.entries.push_back(gone);

    const std::string text = po_text(file);
    const PoRead read = read_po("de.po", text);
    REQUIRE(read.diagnostics.empty());
    REQUIRE(read.file);
    REQUIRE(read.file->entries.size() == 4);
    for (std::size_t i = 0; i < 4; ++i) {
        const PoEntry &was = file.entries[i], &is = read.file->entries[i];
        CHECK(is.context == was.context);
        CHECK(is.source == was.source);
        CHECK(is.words == was.words);
        CHECK(is.standing == was.standing);
        CHECK(is.previous == was.previous);
        CHECK(is.stands == was.stands);
        CHECK(is.line > 0);
    }
    CHECK(read.file->entries[2].comments.find("ask Ines") != std::string::npos);
    CHECK(po_text(*read.file) == text);
}

TEST_CASE("every entry knows its line") {
    const PoRead read =
        read_po("de.po", head +
                             "\nmsgctxt \"a\"\nmsgid \"one\"\nmsgstr \"\"\n"
                             "\n#, fuzzy\n#| msgid \"was\"\nmsgid \"two\"\nmsgstr \"zwei\"\n"
                             "\n#~ msgctxt \"c\"\n#~ msgid \"three\"\n#~ msgstr \"drei\"\n");
    REQUIRE(read.file);
    REQUIRE(read.file->entries.size() == 3);
    CHECK(read.file->entries[0].line == 6);
    CHECK(read.file->entries[1].line == 12);
    CHECK(read.file->entries[2].line == 15);
}

TEST_CASE("a file that cannot be relied on is told with its line, and the next one is read") {
    CHECK(first_finding(head + "\nmsgid \"open\nmsgstr \"\"\n") ==
          "6: a quote is opened on this line and not closed on it");
    CHECK(first_finding(head + "\nmsgid \"a\"\nmsgstr \"\"\n\nmsgid \"a\"\nmsgstr \"b\"\n") ==
          "9: this line is translated a second time here");
    CHECK(first_finding(head + "\nmsgid \"a\"\nmsgst \"\"\n").starts_with("7: this line begins"));
    CHECK(first_finding(head + "\nmsgid \"\xff\"\nmsgstr \"\"\n") ==
          "6: here stands a byte that is no UTF-8");
    CHECK(first_finding(
              "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=KOI8-R\\n\"\n") ==
          "3: the file says that it is written in `KOI8-R`");
    CHECK(first_finding("") == "1: the file does not begin by saying that it is UTF-8");
    CHECK(first_finding(std::string(5'000'000, '#')).starts_with("0: the file has 5 million"));
    const std::string whole = head + "\nmsgctxt \"a\"\nmsgid \"one\"\nmsgstr \"eins\"\n";
    CHECK(read_po("de.po", whole).file);
}

TEST_CASE("whatever is cut off or scrambled, it is told or read and never worse") {
    const std::string whole = head +
                              "\n#, fuzzy\n#| msgid \"x\"\nmsgctxt \"a\"\nmsgid \"one\"\n"
                              "msgid_plural \"more\"\nmsgstr[0] \"eins\"\nmsgstr[1] \"mehr\"\n"
                              "\n#~ msgid \"gone\"\n#~ msgstr \"weg\"\n";
    for (std::size_t length = 0; length <= whole.size(); ++length) {
        const PoRead cut = read_po("de.po", whole.substr(0, length));
        CHECK(cut.file.has_value() == cut.diagnostics.empty());
    }
    std::string many = head;
    for (int i = 0; i < 100; ++i)
        many += "\nmsgid\nmsgstr nonsense \\q\n";
    CHECK_FALSE(read_po("de.po", many).file);  // more than the library's own patience
}
