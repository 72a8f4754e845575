// What the editor has open, and how it counts: all that answering a question needs.
#pragma once

#include "app/disk_files.hpp"
#include "app/folders.hpp"
#include "author/language/files.hpp"
#include "lsp/documents.hpp"

namespace frontstage::lsp {

struct Workspace {
    app::Folders folders;
    Documents documents;
    Encoding encoding = Encoding::utf16;
};

// The disk as it would be if everything were saved.
class WorkspaceFiles final : public Files {
public:
    explicit WorkspaceFiles(std::map<std::string, std::string> texts)
        : unsaved_(std::move(texts), disk_) {}

    [[nodiscard]] std::optional<std::string> read(const std::string& path) override {
        return unsaved_.read(path);
    }
    [[nodiscard]] std::vector<std::string> list(const std::string& folder) override {
        return unsaved_.list(folder);
    }

private:
    app::DiskFiles disk_;
    author::UnsavedFiles unsaved_;
};

}  // namespace frontstage::lsp
