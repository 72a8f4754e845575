#include "lsp/framing.hpp"

#include <sstream>

#include "lsp/documents.hpp"
#include "support/catch.hpp"

using namespace frontstage;
using namespace frontstage::lsp;

namespace {

std::vector<std::string> messages_in(const std::string& bytes) {
    std::istringstream in(bytes);
    std::vector<std::string> messages;
    while (auto message = read_message(in))
        messages.push_back(*message);
    return messages;
}

std::string framed(const std::string& body) {
    std::ostringstream out;
    write_message(out, body);
    return out.str();
}

}  // namespace

TEST_CASE("what is written is read again") {
    CHECK(messages_in(framed("{}") + framed("") + framed("a\r\n\r\nb")) ==
          std::vector<std::string>{"{}", "", "a\r\n\r\nb"});
}

TEST_CASE("headers may come in any order, in any case, and with others between") {
    CHECK(messages_in("Content-Type: x\r\ncontent-length: 2\r\nX: y\r\n\r\n{}") ==
          std::vector<std::string>{"{}"});
}

TEST_CASE("what is no message is passed over") {
    CHECK(messages_in("hello\r\n\r\n" + framed("{}")) == std::vector<std::string>{"{}"});
    CHECK(messages_in("Content-Length: many\r\n\r\n" + framed("{}")) ==
          std::vector<std::string>{"{}"});
    CHECK(messages_in("Content-Length: -5\r\n\r\n" + framed("{}")) ==
          std::vector<std::string>{"{}"});
    CHECK(messages_in(std::string(100'000, 'x') + "\r\n" + framed("{}")) ==
          std::vector<std::string>{"{}"});
}

TEST_CASE("a message that is cut off, or too large to hold, is none") {
    CHECK(messages_in("Content-Length: 10\r\n\r\n{}").empty());
    CHECK(messages_in("Content-Length: 99999999999\r\n\r\n{}") == std::vector<std::string>{""});
    CHECK(messages_in("").empty());
}

TEST_CASE("places count as the editor counts") {
    const std::string text = "a\xC3\xA9\xF0\x9F\x98\x80z\r\nsecond";  // a, e acute, a face, z
    const Lines utf16(text, Encoding::utf16), utf8(text, Encoding::utf8),
        utf32(text, Encoding::utf32);
    CHECK(utf16.offset(Position{0, 4}) == 7);
    CHECK(utf8.offset(Position{0, 7}) == 7);
    CHECK(utf32.offset(Position{0, 3}) == 7);
    CHECK(utf16.position(7) == Position{0, 4});
    CHECK(utf8.position(7) == Position{0, 7});
    CHECK(utf32.position(7) == Position{0, 3});
    CHECK(utf16.offset(SourcePos{1, 4}) == 7);
    CHECK(utf16.offset(Position{1, 2}) == 12);
    // Within a character, behind the line, behind the text.
    CHECK(utf16.offset(Position{0, 3}) == 3);
    CHECK(utf16.offset(Position{0, 99}) == 8);
    CHECK(utf16.offset(Position{99, 0}) == text.size());
}

TEST_CASE("a path and its URI are one") {
    CHECK(path_of("file:///a%20b/c.yaml") == "/a b/c.yaml");
    CHECK(path_of("file:///a/x/../b//c.yaml") == "/a/b/c.yaml");
    CHECK(path_of("file:///%zz%2") == "/%zz%2");
    CHECK(path_of("file://") == "/");
    CHECK(path_of("untitled:Untitled-1") == "untitled:Untitled-1");
    CHECK(path_of(uri_of("/caf\xC3\xA9/a b#c.yaml")) == "/caf\xC3\xA9/a b#c.yaml");
}

TEST_CASE("changes come in their order, each to what the one before has left") {
    Documents documents;
    documents.open("file:///a", 1, "one\ntwo\n");
    documents.change(
        "file:///a", 2,
        {{Range{{0, 0}, {0, 3}}, "1"}, {Range{{0, 1}, {1, 0}}, "+"}, {Range{{9, 9}, {9, 9}}, "!"}},
        Encoding::utf16);
    CHECK(documents.find("/a")->text == "1+two\n!");
    documents.change("file:///a", 3, {{Range{{0, 3}, {0, 1}}, "?"}}, Encoding::utf16);
    CHECK(documents.find("/a")->text == "1+t?wo\n!");
    documents.change("file:///a", 4, {{std::nullopt, "new"}}, Encoding::utf16);
    CHECK(documents.find("/a")->text == "new");
    documents.change("file:///b", 2, {{std::nullopt, "nobody opened this"}}, Encoding::utf16);
    CHECK(documents.find("/b") == nullptr);
}
