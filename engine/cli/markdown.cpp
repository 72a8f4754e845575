#include "cli/markdown.hpp"

#include "base/text.hpp"
#include "cli/text.hpp"

namespace frontstage::cli {
namespace {

class Page {
public:
    void line(std::string_view text) {
        if (text.starts_with("```")) {
            end_paragraph();
            in_box_ = !in_box_;
            if (!in_box_) out_ += '\n';
        } else if (in_box_) {
            out_ += text.empty() ? "\n" : "    " + std::string(text) + '\n';
        } else if (text.starts_with("# ")) {
            end_paragraph();
            const std::string_view words = text.substr(2);
            out_ += std::string(words) + '\n' + std::string(count_characters(words), '-') + "\n\n";
        } else if (text.empty()) {
            end_paragraph();
        } else {
            paragraph_ += (paragraph_.empty() ? "" : " ") + std::string(text);
        }
    }

    std::string text() {
        end_paragraph();
        while (out_.ends_with("\n\n"))
            out_.pop_back();
        return std::move(out_);
    }

private:
    void end_paragraph() {
        if (!paragraph_.empty()) out_ += wrapped(paragraph_) + '\n';
        paragraph_.clear();
    }

    std::string out_, paragraph_;
    bool in_box_ = false;
};

}  // namespace

std::string markdown_text(std::string_view page) {
    Page shown;
    while (!page.empty()) {
        const std::size_t feed = page.find('\n');
        shown.line(page.substr(0, feed));
        page = feed == std::string_view::npos ? std::string_view() : page.substr(feed + 1);
    }
    return shown.text();
}

}  // namespace frontstage::cli
