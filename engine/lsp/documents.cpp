#include "lsp/documents.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace frontstage::lsp {
namespace {

constexpr std::string_view scheme = "file://";

bool stays(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 ||
           std::string_view("/-._~").find(c) != std::string_view::npos;
}

// One spelling for one file.
std::string without_detours(const std::string& path) {
    std::vector<std::string> parts;
    for (std::size_t begin = 1; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string part = path.substr(begin, end - begin);
        if (part == ".." && !parts.empty()) parts.pop_back();
        if (part != ".." && part != "." && !part.empty()) parts.push_back(part);
        begin = end + 1;
    }
    std::string tidy;
    for (const std::string& part : parts)
        tidy += '/' + part;
    return tidy.empty() ? "/" : tidy;
}

}  // namespace

std::string path_of(const std::string& uri) {
    if (!uri.starts_with(scheme)) return uri;
    std::string path;
    for (std::size_t at = std::min(uri.find('/', scheme.size()), uri.size()); at < uri.size();
         ++at) {
        unsigned byte = 0;
        const char* digits = uri.data() + at + 1;
        if (uri[at] == '%' && at + 2 < uri.size() &&
            std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
            path += static_cast<char>(byte);
            at += 2;
        } else {
            path += uri[at];
        }
    }
    return without_detours(path);
}

std::string uri_of(const std::string& path) {
    if (!path.starts_with('/')) return path;
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri(scheme);
    for (const char c : path) {
        if (stays(c)) {
            uri += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        uri += '%';
        uri += digits[byte / 16U];
        uri += digits[byte % 16U];
    }
    return uri;
}

void Documents::open(const std::string& uri, std::int64_t version, std::string text) {
    documents_[path_of(uri)] = {uri, version, std::move(text)};
}

void Documents::change(const std::string& uri, std::int64_t version,
                       const std::vector<Change>& changes, Encoding encoding) {
    const auto found = documents_.find(path_of(uri));
    if (found == documents_.end()) return;
    Document& document = found->second;
    document.version = version;
    for (const Change& change : changes) {
        if (!change.range) {
            document.text = change.text;
            continue;
        }
        const Lines lines(document.text, encoding);
        const std::size_t begin = lines.offset(change.range->start);
        const std::size_t end = std::max(begin, lines.offset(change.range->end));
        document.text.replace(begin, end - begin, change.text);
    }
}

void Documents::close(const std::string& uri) {
    documents_.erase(path_of(uri));
}

const Document* Documents::find(const std::string& path) const {
    const auto found = documents_.find(path);
    return found == documents_.end() ? nullptr : &found->second;
}

std::map<std::string, std::string> Documents::texts() const {
    std::map<std::string, std::string> texts;
    for (const auto& [path, document] : documents_)
        texts[path] = document.text;
    return texts;
}

}  // namespace frontstage::lsp
