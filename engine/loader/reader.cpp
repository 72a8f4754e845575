#include "loader/reader.hpp"

#include <array>

namespace frontstage::loader {

void Reader::find(std::string_view code, ByteRange where, std::string message, std::string hint,
                  std::vector<Remark> remarks) {
    findings_.add(*source_, {code, where, std::move(message), std::move(hint), context(),
                             std::move(remarks)});
}

Place Reader::place(const Node& at) const {
    return {file_, source_->position(at.where.begin), source_->position(at.where.end)};
}

void Reader::mark_text(std::string_view key, const Node& text) {
    constexpr std::array<std::array<std::string_view, 2>, 7> plurals{{{"moment", "moments/"},
                                                                      {"choice", "choices/"},
                                                                      {"ending", "endings/"},
                                                                      {"cast member", "cast/"},
                                                                      {"influence", "before/"},
                                                                      {"force", "forces/"},
                                                                      {"standard", "standards/"}}};
    std::string id;
    for (const auto& [kind, name] : crumbs_)
        for (const auto& [one, many] : plurals)
            if (kind == one) id.append(many).append(name) += '/';
    marks_.insert_or_assign(id.append(key), place(text));
}

void Reader::remember(const Word& word) {
    const Node& node = *word.node;
    ByteRange where = node.where;
    if (node.writing == Writing::quoted) {
        ++where.begin;
        --where.end;
    }
    // What was mended is not the name that its author meant.
    if (source_->text().substr(where.begin, where.end - where.begin) != node.text) return;
    mentions_->push_back({word.kind, std::string(word.name.empty() ? node.text : word.name),
                          word.calling, source_->span(where)});
}

std::string Reader::context() const {
    std::string words;
    for (const auto& [kind, name] : crumbs_) {
        if (!words.empty()) words += ", ";
        words += std::string(kind) + ' ' + quoted(name);
    }
    return words;
}

std::string Reader::did_you_mean(std::string_view word,
                                 const std::vector<std::string>& candidates) {
    const auto meant = findings_.guess(word, candidates);
    return meant ? "did you mean `" + *meant + "`?" : std::string();
}

std::string quoted(std::string_view text) {
    constexpr std::size_t most = 40;
    const std::size_t line = text.find('\n');
    std::size_t end = line < text.size() ? line : text.size();
    if (end > most) {
        end = most;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            --end;
    }
    const bool whole = end == text.size() || text.find_first_not_of('\n', end) == std::string::npos;
    return '`' + std::string(text.substr(0, end)) + (whole ? "`" : " ...`");
}

}  // namespace frontstage::loader
