// The texts that are open in the editor, as they stand there.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "lsp/positions.hpp"

namespace frontstage::lsp {

struct Document {
    std::string uri;
    std::int64_t version = 0;
    std::string text;
};

struct Change {
    std::optional<Range> range;  // none: the whole text
    std::string text;
};

// `file:///a%20b` as `/a b`; what is no file stays as it is, a name of its own.
[[nodiscard]] std::string path_of(const std::string& uri);
[[nodiscard]] std::string uri_of(const std::string& path);

class Documents {
public:
    void open(const std::string& uri, std::int64_t version, std::string text);
    void change(const std::string& uri, std::int64_t version, const std::vector<Change>& changes,
                Encoding encoding);
    void close(const std::string& uri);

    // By path.
    [[nodiscard]] const std::map<std::string, Document>& all() const { return documents_; }
    [[nodiscard]] const Document* find(const std::string& path) const;
    [[nodiscard]] std::map<std::string, std::string> texts() const;

private:
    std::map<std::string, Document> documents_;
};

}  // namespace frontstage::lsp
