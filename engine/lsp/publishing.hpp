// Findings on their way to the editor: which files have to be looked at again, and what was last
// told of each file, so that what is mended vanishes and nothing old is told of a newer text.
#pragma once

#include <functional>

#include "author/language/findings.hpp"
#include "lsp/protocol.hpp"
#include "lsp/workspace.hpp"

namespace frontstage::lsp {

// Something to look at, with the texts as they were when it was asked for.
struct Examination {
    std::string owner;
    std::uint64_t number = 0;  // of all that were asked for
    app::Folders folders;
    std::map<std::string, std::string> texts;
    author::Depth depth = author::Depth::quick;
};
struct Examined {
    std::string owner;
    std::uint64_t number = 0;
    author::FindingsAround found;
};

// Touches nothing but its argument and the disk, and so may run on any thread.
[[nodiscard]] Examined examine(Examination wanted);

class Publishing {
public:
    using Send = std::function<void(const Json&)>;
    Publishing(const Workspace& workspace, Send send)
        : workspace_(workspace), send_(std::move(send)) {}

    // A file was opened or changed: what belongs with it is looked at again.
    void touch(const std::string& path);
    void touch_all();
    // A file was closed: what was told for its sake is taken back, unless another open file asks.
    void forget(const std::string& path);

    // What has to be looked at; each is given once.
    [[nodiscard]] std::vector<Examination> take_wanted();
    // Tells the editor, unless the texts have changed since.
    void take(const Examined& examined);

private:
    using ByFile = std::map<std::string, std::vector<Json>>;
    void want(const std::string& owner);
    void tell(const std::string& file);
    [[nodiscard]] ByFile sorted(const author::FindingsAround& found) const;

    const Workspace& workspace_;
    Send send_;
    std::map<std::string, std::string> owners_;    // of open files
    std::map<std::string, std::uint64_t> newest_;  // by owner
    std::vector<std::string> wanted_;
    std::map<std::string, ByFile> told_;  // by owner
    std::map<std::string, Json> last_;    // by file
    std::uint64_t count_ = 0;
};

}  // namespace frontstage::lsp
