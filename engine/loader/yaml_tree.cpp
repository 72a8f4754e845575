#include "loader/yaml_tree.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

#include "loader/text_extent.hpp"

namespace frontstage::loader {
namespace {

// Reads a text without copying it.
class TextBuffer final : public std::streambuf {
public:
    explicit TextBuffer(std::string_view text) {
        char* begin = const_cast<char*>(text.data());  // streambuf's get area is never written
        setg(begin, begin, begin + text.size());
    }
};

bool says_nothing(std::string_view word) {
    return word == "~" || word == "null" || word == "Null" || word == "NULL";
}

}  // namespace

// Takes yaml-cpp's events and hangs each part below the one that is open.
class TreeBuilder final : public YAML::EventHandler {
public:
    TreeBuilder(YamlTree& tree, SourceText& source, std::string_view read)
        : tree_(tree), source_(source), read_(read) {}

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
        const std::uint32_t at = offset(mark);
        std::uint32_t end = at;
        while (end < read_.size() &&
               std::string_view(" \t\n,:]}#").find(read_[end]) == std::string_view::npos)
            ++end;
        const std::string_view word = read_.substr(at, end - at);
        Node node;
        node.where = {at, end};
        const bool written = says_nothing(word);
        if (is_key()) {  // `null:` is a word like any other
            node.part = Part::text;
            node.text = written ? source_.text().substr(at, end - at) : std::string_view();
        }
        // The mark of what is not written is the next thing's.
        if (!written) node.where = {last_end_, last_end_};
        hang(node);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override { OnNull(mark, anchor); }

    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  const std::string& value) override {
        const std::uint32_t begin = offset(mark);
        const TextExtent extent = extent_of(read_, begin, value);
        Node node;
        node.part = Part::text;
        node.writing = extent.writing;
        node.where = {begin, extent.end};
        if (extent.verbatim)
            node.text = source_.text().substr(extent.from, value.size());
        else if (!value.empty())
            node.text = tree_.keep(as_written(value, extent));
        hang(node);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        open(mark, Part::list);
    }
    void OnSequenceEnd() override { close(']'); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {
        open(mark, Part::mapping);
    }
    void OnMapEnd() override { close('}'); }

    // After a file that broke off: every key gets a value, every part an end.
    void finish() {
        while (!open_.empty()) {
            if (is_value()) {
                source_.silence(open_.back().last->where);
                hang(nothing());
            }
            close('\0');
        }
    }

private:
    struct Open {
        Node* node;
        Node* last = nullptr;
        bool key_is_next = true;
    };

    [[nodiscard]] std::uint32_t offset(const YAML::Mark& mark) const {
        const auto size = static_cast<std::uint32_t>(read_.size());
        return mark.pos < 0 ? 0 : std::min(static_cast<std::uint32_t>(mark.pos), size);
    }
    [[nodiscard]] bool is_key() const {
        return !open_.empty() && open_.back().node->part == Part::mapping &&
               open_.back().key_is_next;
    }
    [[nodiscard]] bool is_value() const {
        return !open_.empty() && open_.back().node->part == Part::mapping &&
               !open_.back().key_is_next;
    }

    [[nodiscard]] Node nothing() const {
        Node node;
        node.where = {last_end_, last_end_};
        return node;
    }

    // What was mended without a word (see raw_flow.cpp) is put back. Plain texts only: others are
    // never mended so.
    [[nodiscard]] std::string as_written(std::string value, const TextExtent& extent) const {
        if (extent.writing != Writing::plain || read_.data() == source_.text().data()) return value;
        std::uint32_t at = extent.from;
        for (char& sign : value) {
            if (sign == ' ' || sign == '\n') continue;
            while (at < extent.end && read_[at] != sign)
                ++at;
            if (at < extent.end) sign = source_.text()[at++];
        }
        return value;
    }

    Node* hang(const Node& node) {
        last_end_ = node.where.end;
        if (open_.empty()) {
            tree_.root_ = node;
            return &tree_.root_;
        }
        Node* added = tree_.add(node);
        Open& parent = open_.back();
        (parent.last == nullptr ? parent.node->first : parent.last->next) = added;
        parent.last = added;
        if (parent.node->part != Part::mapping || parent.key_is_next) ++parent.node->count;
        parent.key_is_next = !parent.key_is_next;
        return added;
    }

    void open(const YAML::Mark& mark, Part part) {
        const std::uint32_t at = offset(mark);
        Node node;
        node.part = part;
        node.where = {at, at};
        Node* added = hang(node);
        open_.push_back({added});
    }

    void close(char sign) {
        Node& node = *open_.back().node;
        const bool in_brackets = node.where.begin < read_.size() &&
                                 (read_[node.where.begin] == '[' || read_[node.where.begin] == '{');
        node.where.end = last_end_;
        if (in_brackets && sign != '\0') {
            const std::size_t end = read_.find(sign, last_end_);
            if (end != std::string_view::npos) node.where.end = static_cast<std::uint32_t>(end) + 1;
        }
        last_end_ = node.where.end;
        open_.pop_back();
    }

    YamlTree& tree_;
    SourceText& source_;
    std::string_view read_;
    std::vector<Open> open_;
    std::uint32_t last_end_ = 0;
};

namespace {

// The first reading names what people commonly get wrong; this is for the rest.
std::string in_our_words(const std::string& message) {
    if (message.find("map value") != std::string::npos)
        return "a colon stands here where no key can end";
    if (message.find("flow") != std::string::npos)
        return "what stands in brackets or braces is not parted as a list or as keys is";
    if (message.find("end of map") != std::string::npos ||
        message.find("end of sequence") != std::string::npos)
        return "what stands here belongs neither to the value before it nor to the keys around it";
    return "YAML cannot be read on from here";
}

}  // namespace

YamlTree::YamlTree(SourceText& source, const Mended& mended, Findings& findings) {
    const std::string_view all = mended.text ? std::string_view(*mended.text) : source.text();
    const std::string_view read = all.substr(0, mended.end);
    TextBuffer buffer(read);
    std::istream stream(&buffer);
    TreeBuilder builder(*this, source, read);
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
    } catch (const YAML::Exception& fault) {
        const auto size = static_cast<std::uint32_t>(read.size());
        const std::uint32_t at =
            fault.mark.pos < 0 ? size : std::min(static_cast<std::uint32_t>(fault.mark.pos), size);
        source.mark_as_part();
        findings.add(source, {"yaml-syntax",
                              {at, std::min(at + 1, size)},
                              in_our_words(fault.msg),
                              "look at this line and the one above: a sign that opens or parts "
                              "something may be missing or too many; a text that holds such signs "
                              "needs double quotes"});
    }
    builder.finish();
}

Node* YamlTree::add(const Node& node) {
    if (used_ == block_size) {
        blocks_.push_back(std::make_unique<Node[]>(block_size));
        used_ = 0;
    }
    Node* added = &blocks_.back()[used_++];
    *added = node;
    return added;
}

std::string_view YamlTree::keep(std::string text) {
    texts_.push_back(std::make_unique<std::string>(std::move(text)));
    return *texts_.back();
}

const Node* value_of(const Node& mapping, std::string_view key) {
    if (mapping.part != Part::mapping) return nullptr;
    for (const Node* at = mapping.first; at != nullptr; at = at->next->next)
        if (at->text == key) return at->next;
    return nullptr;
}

}  // namespace frontstage::loader
