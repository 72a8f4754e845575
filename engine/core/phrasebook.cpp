#include "core/phrasebook.hpp"

#include <algorithm>

#include "core/phrases.hpp"

namespace frontstage {
namespace {

// As gettext keys a text with its context.
std::string key_of(std::string_view context, std::string_view english) {
    return context.empty() ? std::string(english)
                           : std::string(context) + '\4' + std::string(english);
}

}  // namespace

std::string filled(std::string_view text, const std::vector<Filling>& fillings) {
    std::string out;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        const std::size_t close = open == text.npos ? text.npos : text.find('}', open);
        if (close == text.npos) return out.append(text);
        const std::string_view name = text.substr(open + 1, close - open - 1);
        const auto filling = std::find_if(fillings.begin(), fillings.end(),
                                          [&](const Filling& f) { return f.name == name; });
        out.append(text.substr(0, open));
        if (filling != fillings.end())
            out += filling->words;
        else
            out.append(text.substr(open, close - open + 1));
        text.remove_prefix(close + 1);
    }
    return out;
}

void Phrasebook::add(std::string_view context, std::string_view english,
                     std::vector<std::string> forms) {
    if (!forms.empty()) forms_.insert_or_assign(key_of(context, english), std::move(forms));
}

Phrasebook Phrasebook::pseudo() {
    Phrasebook book;
    book.manner_ = Manner::pseudo;
    return book;
}

bool Phrasebook::knows(std::string_view context, std::string_view english) const {
    return forms_.contains(key_of(context, english));
}

std::string Phrasebook::in(std::string_view context, std::string_view english) const {
    if (manner_ == Manner::pseudo) return pseudo_words(english);
    const auto found = forms_.find(key_of(context, english));
    return found == forms_.end() ? std::string(english) : found->second.front();
}

std::string Phrasebook::counted(int n, std::string_view one, std::string_view many) const {
    const auto found = forms_.find(key_of({}, one));
    std::string form(n == 1 ? one : many);
    if (manner_ == Manner::pseudo) form = pseudo_words(form);
    if (found != forms_.end()) form = n == 1 ? found->second.front() : found->second.back();
    return filled(form, {{"n", std::to_string(n)}});
}

std::string Phrasebook::name(std::string_view kind, std::string_view id) const {
    return in(std::string(kind) + '/' + std::string(id) + "/name", spoken(id));
}

std::string Phrasebook::figure(std::string_view english) const {
    std::string figure(english);
    if (manner_ == Manner::pseudo) return figure;
    if (const std::size_t mark = figure.find('.'); mark != std::string::npos)
        figure.replace(mark, 1, in("decimal mark", "."));
    return figure;
}

std::string capitalised(std::string words) {
    if (words.empty()) return words;
    if (words[0] >= 'a' && words[0] <= 'z') {
        words[0] = static_cast<char>(words[0] - 'a' + 'A');
    } else if (words.size() > 1 && words[0] == '\xC3') {  // from U+00E0 on, but for the signs
        const auto second = static_cast<unsigned char>(words[1]);
        if (second >= 0xA0 && second <= 0xBE && second != 0xB7)
            words[1] = static_cast<char>(second - 0x20);
    }
    return words;
}

}  // namespace frontstage
