#include "loader/yaml_tree.hpp"

#include <algorithm>

namespace frontstage::loader {
namespace {

bool says_nothing(std::string_view word) {
    return word == "~" || word == "null" || word == "Null" || word == "NULL";
}

}  // namespace

// Takes YAML's events and hangs each part below the one that is open.
class TreeBuilder {
public:
    TreeBuilder(YamlTree& tree, SourceText& source, std::string_view read)
        : tree_(tree), source_(source), read_(read) {}

    Reading take(const YamlEvent& event) {
        if (parts_ >= most_parts) {
            too_much_ = event.where.begin;
            return Reading::stops;
        }
        switch (event.sign) {
            case YamlSign::text: take_text(event); break;
            case YamlSign::reference: hang(nothing()); break;
            case YamlSign::list: open(event, Part::list); break;
            case YamlSign::mapping: open(event, Part::mapping); break;
            case YamlSign::list_end:
            case YamlSign::mapping_end: close(event.where.end); break;
        }
        return Reading::goes_on;
    }

    // Where reading stopped.
    [[nodiscard]] std::optional<std::uint32_t> too_much() const { return too_much_; }

    // After a file that broke off: every key gets a value, every part an end.
    void finish() {
        while (!open_.empty()) {
            if (is_value()) {
                source_.silence(open_.back().last->where);
                hang(nothing());
            }
            close(last_end_);
        }
    }

private:
    struct Open {
        Node* node;
        bool in_brackets;
        Node* last = nullptr;
        bool key_is_next = true;
    };

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

    void take_text(const YamlEvent& event) {
        const bool plain = event.writing == Writing::plain;
        const bool written = event.where.end > event.where.begin;
        Node node = nothing();
        if (written) node.where = {event.where.begin, written_end(event)};
        // A key may be any word, even one that says nothing.
        if (is_key() || !plain || (written && !says_nothing(event.value))) {
            node.part = Part::text;
            node.writing = event.writing;
            node.text = text_of(event, node.where);
        }
        hang(node);
    }

    // A text below a bar ends, for YAML, where the next line that is not empty begins.
    [[nodiscard]] std::uint32_t written_end(const YamlEvent& event) const {
        std::uint32_t end = event.where.end;
        while (end > event.where.begin && (read_[end - 1] == ' ' || read_[end - 1] == '\n'))
            --end;
        return end;
    }

    // As a part of the file where nothing was changed, neither by YAML nor by mending.
    [[nodiscard]] std::string_view text_of(const YamlEvent& event, ByteRange where) {
        const std::uint32_t from = where.begin + (event.writing == Writing::quoted ? 1 : 0);
        const std::string_view written = source_.text().substr(from, event.value.size());
        if (written == event.value) return written;
        return tree_.keep(as_written(std::string(event.value), event.writing, where));
    }

    // What was mended without a word (see raw_flow.cpp) is put back. Plain texts only: others are
    // never mended so.
    [[nodiscard]] std::string as_written(std::string value, Writing writing,
                                         ByteRange where) const {
        if (writing != Writing::plain || read_.data() == source_.text().data()) return value;
        std::uint32_t at = where.begin;
        for (char& sign : value) {
            if (sign == ' ' || sign == '\n') continue;
            while (at < where.end && read_[at] != sign)
                ++at;
            if (at < where.end && source_.text()[at++] == '?') sign = '?';
        }
        return value;
    }

    Node* hang(const Node& node) {
        ++parts_;
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

    void open(const YamlEvent& event, Part part) {
        Node node;
        node.part = part;
        node.where = {event.where.begin, event.where.begin};
        open_.push_back({hang(node), event.where.end > event.where.begin});
    }

    // `end` is that of the closing bracket; without brackets the end of the last part counts.
    void close(std::uint32_t end) {
        if (open_.back().in_brackets) last_end_ = std::max(last_end_, end);
        open_.back().node->where.end = last_end_;
        open_.pop_back();
    }

    YamlTree& tree_;
    SourceText& source_;
    std::string_view read_;
    std::vector<Open> open_;
    std::uint32_t last_end_ = 0;
    std::size_t parts_ = 0;
    std::optional<std::uint32_t> too_much_;
};

YamlTree::YamlTree(SourceText& source, const Mended& mended, Findings& findings) {
    const std::string_view all =
        mended.text.empty() ? source.text() : std::string_view(mended.text);
    const std::string_view read = all.substr(0, mended.end);
    TreeBuilder builder(*this, source, read);
    const auto fault =
        each_event(read, [&](const YamlEvent& event) { return builder.take(event); });
    if (fault) {
        source.mark_as_part();
        const auto size = static_cast<std::uint32_t>(read.size());
        findings.add(source, {"yaml-syntax",
                              {fault->at, std::min(fault->at + 1, size)},
                              fault->message,
                              "look at this line and the one above: a sign that opens or parts "
                              "something may be missing or too many; a text that holds such signs "
                              "needs double quotes"});
    }
    if (const auto at = builder.too_much()) {
        source.mark_as_part();
        findings.add(source, {"file-too-large",
                              {*at, *at},
                              "the file holds more than " + std::to_string(most_parts) + " parts",
                              "`include:` can share moments between scenarios"});
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
