#include "app/po_file.hpp"

#include <gettext-po.h>
#include <sys/mman.h>
#include <unistd.h>

#include <memory>
#include <mutex>
#include <stdexcept>
#include <type_traits>

#include "app/po_words.hpp"
#include "base/text.hpp"

namespace frontstage::app {
namespace {

// gettext reads and writes files by name, so a text goes through one that has no place on the disk.
class PassingFile {
public:
    PassingFile() : file_(memfd_create("po", MFD_CLOEXEC)) {
        if (file_ < 0) throw std::runtime_error("no memory for a file of translations");
    }
    ~PassingFile() { close(file_); }
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;

    [[nodiscard]] std::string name() const { return "/proc/self/fd/" + std::to_string(file_); }
    void fill(std::string_view text) const {
        while (!text.empty()) {
            const ssize_t written = write(file_, text.data(), text.size());
            if (written <= 0) throw std::runtime_error("no memory for a file of translations");
            text.remove_prefix(static_cast<std::size_t>(written));
        }
    }
    [[nodiscard]] std::string text() const {
        std::string all;
        char part[4096];
        lseek(file_, 0, SEEK_SET);
        for (ssize_t got = read(file_, part, sizeof part); got > 0;
             got = read(file_, part, sizeof part))
            all.append(part, static_cast<std::size_t>(got));
        return all;
    }

private:
    int file_;
};

// gettext calls back with what it finds and forbids to return from the worst: that is thrown, and
// caught right around the call. The library knows no user data and keeps its place in globals of
// its own, so one at a time.
struct Hopeless {};
std::vector<PoTrouble>* troubles = nullptr;

class Listening {
public:
    explicit Listening(std::vector<PoTrouble>& found) : turn_(one_at_a_time) { troubles = &found; }
    ~Listening() { troubles = nullptr; }
    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;

private:
    inline static std::mutex one_at_a_time;
    std::lock_guard<std::mutex> turn_;
};

void take_trouble(int severity, po_message_t, const char*, size_t line, size_t column, int,
                  const char* text) {
    const auto known = [](size_t n) {
        return n == static_cast<size_t>(-1) ? 0U : static_cast<std::uint32_t>(n);
    };
    if (severity != PO_SEVERITY_WARNING)
        troubles->push_back({text == nullptr ? "" : text, known(line), known(column)});
    if (severity == PO_SEVERITY_FATAL_ERROR) throw Hopeless();
}

void take_two(int severity, po_message_t message, const char* file, size_t line, size_t column,
              int many, const char* text, po_message_t, const char*, size_t, size_t, int,
              const char*) {
    take_trouble(severity, message, file, line, column, many, text);
}

constexpr po_xerror_handler handler{take_trouble, take_two};

struct Free {
    void operator()(po_file* file) const { po_file_free(file); }
};
using Held = std::unique_ptr<po_file, Free>;

struct FreeIterator {
    void operator()(po_message_iterator_t each) const { po_message_iterator_free(each); }
};
using HeldIterator = std::unique_ptr<std::remove_pointer_t<po_message_iterator_t>, FreeIterator>;

std::string text_of(const char* text) {
    return text == nullptr ? std::string() : std::string(text);
}

PoEntry entry_of(po_message_t message) {
    PoEntry entry;
    entry.context = text_of(po_message_msgctxt(message));
    entry.source = text_of(po_message_msgid(message));
    entry.source_many = text_of(po_message_msgid_plural(message));
    if (entry.source_many.empty())
        entry.words = {text_of(po_message_msgstr(message))};
    else
        for (int i = 0; const char* form = po_message_msgstr_plural(message, i); ++i)
            entry.words.emplace_back(form);
    if (po_message_is_fuzzy(message) != 0) entry.standing = PoStanding::unsure;
    if (po_message_is_obsolete(message) != 0) entry.standing = PoStanding::obsolete;
    entry.previous = text_of(po_message_prev_msgid(message));
    entry.comments = text_of(po_message_comments(message));
    entry.notes = text_of(po_message_extracted_comments(message));
    for (int i = 0; po_filepos_t place = po_message_filepos(message, i); ++i)
        entry.stands.emplace_back(text_of(po_filepos_file(place)), po_filepos_start_line(place));
    return entry;
}

void read_entries(po_file_t from, PoFile& file) {
    const HeldIterator each(po_message_iterator(from, nullptr));
    while (po_message_t message = po_next_message(each.get())) {
        PoEntry entry = entry_of(message);
        if (entry.source.empty() && entry.context.empty()) {
            file.header = entry.words.front();
            file.comments = entry.comments;
        } else {
            file.entries.push_back(std::move(entry));
        }
    }
}

const char* or_null(const std::string& text) {
    return text.empty() ? nullptr : text.c_str();
}

void write_entry(po_message_iterator_t each, const PoEntry& entry) {
    po_message_t message = po_message_create();
    po_message_set_msgctxt(message, or_null(entry.context));
    po_message_set_msgid(message, entry.source.c_str());
    if (entry.source_many.empty()) {
        po_message_set_msgstr(message, entry.words.empty() ? "" : entry.words.front().c_str());
    } else {
        po_message_set_msgid_plural(message, entry.source_many.c_str());
        for (std::size_t i = 0; i < entry.words.size(); ++i)
            po_message_set_msgstr_plural(message, static_cast<int>(i), entry.words[i].c_str());
    }
    po_message_set_comments(message, entry.comments.c_str());
    po_message_set_extracted_comments(message, entry.notes.c_str());
    for (const auto& [path, line] : entry.stands)
        po_message_add_filepos(message, path.c_str(), line);
    po_message_set_prev_msgid(message, or_null(entry.previous));
    po_message_set_fuzzy(message, entry.standing == PoStanding::unsure ? 1 : 0);
    po_message_set_obsolete(message, entry.standing == PoStanding::obsolete ? 1 : 0);
    po_message_insert(each, message);
}

}  // namespace

PoRead read_po(const std::string& path, const std::string& text) {
    PoRead result;
    if (auto found = unreadable_po(path, text)) {
        result.diagnostics.push_back(std::move(*found));
        return result;
    }
    const PassingFile passing;
    passing.fill(text);
    std::vector<PoTrouble> found;
    PoFile file;
    try {
        const Listening listening(found);
        const Held read(po_file_read(passing.name().c_str(), &handler));
        if (read && found.empty()) read_entries(read.get(), file);
    } catch (const Hopeless&) {  // it is among the troubles
    }
    if (found.empty()) {
        number_lines(text, file);
        result.file = std::move(file);
    }
    result.diagnostics = told(path, found);
    return result;
}

std::string po_text(const PoFile& file) {
    const PassingFile passing;
    std::vector<PoTrouble> found;
    try {
        const Listening listening(found);
        const Held out(po_file_create());
        const HeldIterator each(po_message_iterator(out.get(), nullptr));
        PoEntry header;
        header.words = {file.header};
        header.comments = file.comments;
        write_entry(each.get(), header);
        for (const PoEntry& entry : file.entries)
            write_entry(each.get(), entry);
        po_file_write(out.get(), passing.name().c_str(), &handler);
    } catch (const Hopeless&) {
    }
    if (!found.empty())
        throw std::runtime_error("translations cannot be written: " + found[0].text);
    return passing.text();
}

}  // namespace frontstage::app
