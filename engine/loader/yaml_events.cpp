#include "loader/yaml_events.hpp"

#include <yaml.h>

#include <new>

namespace frontstage::loader {
namespace {

class Parser {
public:
    explicit Parser(std::string_view text) {
        if (yaml_parser_initialize(&parser_) == 0) throw std::bad_alloc();
        yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()),
                                     text.size());
    }
    ~Parser() { yaml_parser_delete(&parser_); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    yaml_parser_t* operator->() { return &parser_; }
    yaml_parser_t* get() { return &parser_; }

private:
    yaml_parser_t parser_{};
};

class Event {
public:
    Event() = default;
    ~Event() { yaml_event_delete(&event_); }
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;

    [[nodiscard]] bool read(Parser& parser) {
        return yaml_parser_parse(parser.get(), &event_) != 0;
    }
    const yaml_event_t* operator->() const { return &event_; }

private:
    yaml_event_t event_{};
};

// libyaml counts characters, and its marks hardly ever go back.
class Offsets {
public:
    explicit Offsets(std::string_view text) : text_(text) {}

    [[nodiscard]] std::uint32_t of(const yaml_mark_t& mark) {
        while (characters_ < mark.index && byte_ < text_.size()) {
            ++characters_;
            do
                ++byte_;
            while (is_inside_character());
        }
        while (characters_ > mark.index && byte_ > 0) {
            --characters_;
            do
                --byte_;
            while (is_inside_character());
        }
        return byte_;
    }

private:
    [[nodiscard]] bool is_inside_character() const {
        return byte_ > 0 && byte_ < text_.size() &&
               (static_cast<unsigned char>(text_[byte_]) & 0xC0U) == 0x80U;
    }
    std::string_view text_;
    std::size_t characters_ = 0;
    std::uint32_t byte_ = 0;
};

Writing writing_of(yaml_scalar_style_t style) {
    switch (style) {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: return Writing::quoted;
        case YAML_LITERAL_SCALAR_STYLE: return Writing::literal;
        case YAML_FOLDED_SCALAR_STYLE: return Writing::folded;
        default: return Writing::plain;
    }
}

bool begins_without_brackets(const Event& event) {
    return (event->type == YAML_SEQUENCE_START_EVENT &&
            event->data.sequence_start.style == YAML_BLOCK_SEQUENCE_STYLE) ||
           (event->type == YAML_MAPPING_START_EVENT &&
            event->data.mapping_start.style == YAML_BLOCK_MAPPING_STYLE);
}

// Nothing where the event is of no part of the document.
std::optional<YamlEvent> event_of(const Event& event, Offsets& offsets) {
    YamlEvent found;
    switch (event->type) {
        case YAML_SCALAR_EVENT: {
            const auto& scalar = event->data.scalar;
            found.value = {reinterpret_cast<const char*>(scalar.value), scalar.length};
            found.writing = writing_of(scalar.style);
            break;
        }
        case YAML_ALIAS_EVENT: found.sign = YamlSign::reference; break;
        case YAML_SEQUENCE_START_EVENT: found.sign = YamlSign::list; break;
        case YAML_SEQUENCE_END_EVENT: found.sign = YamlSign::list_end; break;
        case YAML_MAPPING_START_EVENT: found.sign = YamlSign::mapping; break;
        case YAML_MAPPING_END_EVENT: found.sign = YamlSign::mapping_end; break;
        default: return std::nullopt;
    }
    found.where.begin = offsets.of(event->start_mark);
    found.where.end =
        begins_without_brackets(event) ? found.where.begin : offsets.of(event->end_mark);
    return found;
}

// The first reading names what people commonly get wrong; this is for the rest.
std::string in_our_words(std::string_view problem, std::string_view context) {
    const auto speaks_of = [&](std::string_view words) {
        return problem.find(words) != std::string_view::npos ||
               context.find(words) != std::string_view::npos;
    };
    if (speaks_of("mapping values")) return "a colon stands here where no key can end";
    if (speaks_of("flow") || speaks_of("unexpected ':'"))
        return "a comma, a colon or a quote is missing or too many between these brackets";
    if (speaks_of("expected key") || speaks_of("'-' indicator") || speaks_of("expected ':'") ||
        speaks_of("document start") || speaks_of("sequence entries"))
        return "what stands here belongs neither to the value before it nor to the keys around it";
    return "YAML cannot be read on from here";
}

YamlFault fault_of(Parser& parser, Offsets& offsets) {
    if (parser->error == YAML_MEMORY_ERROR) throw std::bad_alloc();
    const auto words = [](const char* text) { return text == nullptr ? "" : text; };
    return {offsets.of(parser->problem_mark),
            in_our_words(words(parser->problem), words(parser->context))};
}

}  // namespace

std::optional<YamlFault> each_event(std::string_view text,
                                    const std::function<Reading(const YamlEvent&)>& visit) {
    Parser parser(text);
    Offsets offsets(text);
    while (true) {
        Event event;
        if (!event.read(parser)) return fault_of(parser, offsets);
        if (event->type == YAML_DOCUMENT_END_EVENT || event->type == YAML_STREAM_END_EVENT)
            return std::nullopt;
        const auto found = event_of(event, offsets);
        if (found && visit(*found) == Reading::stops) return std::nullopt;
    }
}

}  // namespace frontstage::loader
