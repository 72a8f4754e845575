#include "loader/sign_places.hpp"

namespace frontstage::loader {
namespace {

bool is_blank(char sign) {
    return sign == ' ' || sign == '\n' || sign == '\t';
}

// Goes along a text as it is written, from sign to sign.
class Written {
public:
    Written(std::string_view file, const Node& text) : file_(file), text_(text) {
        at_ = text.where.begin;
        if (text.writing == Writing::quoted) quote_ = file_[at_++];
        const bool below = text.writing == Writing::literal || text.writing == Writing::folded;
        if (below) at_ = static_cast<std::uint32_t>(std::min(file_.find('\n', at_), file_.size()));
    }

    // The place of the next sign that is no blank or is written as an escape.
    [[nodiscard]] std::uint32_t next() {
        skip_blanks();
        const std::uint32_t begin = at_;
        at_ += length();
        return std::min(begin, text_.where.end);
    }

private:
    // A backslash at a line's end joins the lines.
    void skip_blanks() {
        while (at_ < text_.where.end &&
               (is_blank(file_[at_]) || (is_escape() && file_[at_ + 1] == '\n')))
            ++at_;
    }
    [[nodiscard]] bool is_escape() const {
        return quote_ == '"' && at_ + 1 < text_.where.end && file_[at_] == '\\';
    }
    [[nodiscard]] std::uint32_t length() const {
        if (quote_ == '\'' && at_ + 1 < file_.size() && file_[at_] == '\'') return 2;
        if (!is_escape()) return 1;
        switch (file_[at_ + 1]) {
            case 'x': return 4;
            case 'u': return 6;
            case 'U': return 10;
            default: return 2;
        }
    }

    std::string_view file_;
    const Node& text_;
    std::uint32_t at_ = 0;
    char quote_ = '\0';
};

bool continues_character(char sign) {
    return (static_cast<unsigned char>(sign) & 0xC0U) == 0x80U;
}

}  // namespace

std::vector<SourcePos> places_in(const SourceText& source, const Node& text) {
    Written written(source.text(), text);
    std::vector<SourcePos> places;
    SourcePos here = source.position(text.where.begin);
    for (const char sign : text.text) {
        if (!is_blank(sign)) {
            const std::uint32_t at = written.next();
            if (!continues_character(sign)) here = source.position(at);
        }
        places.push_back(here);
    }
    return places;
}

}  // namespace frontstage::loader
