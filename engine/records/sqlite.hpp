// SQLite's C interface as values that clean up after themselves and that fail with a StoreError, a
// sentence for a person. Knows nothing of attempts or events.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include "records/error.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace frontstage::records {

struct Bytes {  // kept as they are, whatever they hold
    explicit Bytes(std::string_view bytes) : value(bytes) {}
    std::string_view value;
};
using Parameter = std::variant<std::int64_t, std::string_view, Bytes>;

// A question under way: `while (rows.next()) ... rows.text(0)`.
class Statement {
public:
    [[nodiscard]] bool next();                         // whether there is a row
    [[nodiscard]] std::string text(int column) const;  // also for bytes
    [[nodiscard]] std::int64_t number(int column) const;

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

class Database {
public:
    // Opens the file, or makes an empty one; reads and writes nothing in it. `patience_ms` is how
    // long to wait for another program that is writing.
    explicit Database(const std::string& path, int patience_ms = 5000);

    [[nodiscard]] Statement query(std::string_view sql, std::initializer_list<Parameter> = {});
    void run(std::string_view sql, std::initializer_list<Parameter> = {});  // one statement
    void run_all(const std::string& sql);  // several, without parameters

    // From here on a commit is on the disk before it returns, and readers do not wait for writers.
    void write_ahead();

    [[nodiscard]] const std::string& path() const { return path_; }

private:
    [[nodiscard]] int outcome_of(const std::string& sql);
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    std::string path_;
    std::unique_ptr<sqlite3, Close> connection_;
};

// All or nothing: what is not committed is undone. A writing one takes the right to write at once,
// so that what it reads first is still so when it writes.
class Transaction {
public:
    enum class Kind { reading, writing };
    Transaction(Database& database, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();  // once it returns, the disk has it

private:
    Database& database_;
    bool open_ = true;
};

}  // namespace frontstage::records
