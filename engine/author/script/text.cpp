// The sheet as plain text, for a terminal, a screen reader or an e-mail.
#include "author/script/sheet.hpp"

namespace frontstage::author {
namespace {

// Nothing that a terminal would obey; further lines stand under the first.
std::string plain(std::string_view text, std::string_view indent) {
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.remove_suffix(1);
    std::string out;
    for (const char character : text) {
        const auto code = static_cast<unsigned char>(character);
        if (character == '\n')
            out += '\n' + std::string(indent);
        else
            out += code < 0x20U || code == 0x7FU ? ' ' : character;
    }
    return out;
}

std::string written(const ScriptLine& line) {
    constexpr std::string_view indent = "      ";
    std::string out = "  [ ] " + std::to_string(line.number) + ". " + plain(line.speaker, indent);
    if (line.quality) out += " (" + std::string(word_for(*line.quality)) + ", " + line.choice + ')';
    out += ":\n" + std::string(indent) + plain(line.text, indent) + '\n';
    if (!line.why.empty()) out += std::string(indent) + "Why: " + plain(line.why, indent) + '\n';
    for (const std::string& fact : line.facts)
        out += std::string(indent) + "- " + plain(fact, indent) + '\n';
    return out;
}

std::string introduction(const ScriptSheet& sheet) {
    std::string out =
        plain(sheet.title, "") + '\n' + sheet.id + "\nThis text: " + sheet.digest + "\n\n";
    for (const auto& [name, words] : sheet.facts)
        out += name + ": " + plain(words, "  ") + '\n';
    out += "\nSIGNATURES\n";
    if (sheet.signatures.empty()) out += "  none yet\n";
    for (const Signature& signature : sheet.signatures)
        out += "  " + plain(signature.at, " ") + "  " + plain(signature.name, " ") +
               (signature.role.empty() ? "" : ", " + plain(signature.role, " ")) +
               (signature.digest == sheet.digest ? ", for this text" : ", for an older text") +
               (signature.note.empty() ? "" : ": " + plain(signature.note, "    ")) + '\n';
    if (!sheet.standards.empty()) out += "\nSTANDARDS\n";
    for (const ScriptStandard& standard : sheet.standards)
        out += "  " + plain(standard.name, "") + (standard.critical ? " (critical)" : "") + ": " +
               plain(standard.wording, "    ") + '\n';
    return out;
}

}  // namespace

std::string script_text(const ScriptSheet& sheet) {
    std::string out = introduction(sheet);
    for (const ScriptChapter& chapter : sheet.chapters) {
        out += "\n\n== " + chapter.heading + " ==\n";
        for (const ScriptPart& part : chapter.parts) {
            out += "\n" + part.heading + '\n';
            if (!part.remark.empty()) out += "  " + plain(part.remark, "  ") + '\n';
            for (const ScriptLine& line : part.lines)
                out += written(line);
        }
    }
    return out;
}

}  // namespace frontstage::author
