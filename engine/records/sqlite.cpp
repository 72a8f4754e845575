#include "records/sqlite.hpp"

#include <sqlite3.h>

namespace frontstage::records {
namespace {

// What happened to the file, what became of the records, what to do.
std::string sentence(int code, const std::string& path) {
    const std::string file = "the record store `" + path + "` ";
    const std::string kept = " Nothing was stored now; what was stored before is safe.";
    switch (code & 0xFF) {  // the low byte is the kind, the rest its detail
        case SQLITE_NOTADB:
        case SQLITE_CORRUPT:
            return file +
                   "is damaged, or is not a record store. It was left as it is. Put back a copy "
                   "of it, or move it away so that a new one is begun; `sqlite3 FILE .recover` "
                   "saves what can still be read.";
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return file + "is in use by another program that does not let go of it." + kept +
                   " Close that program and try again.";
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return file + "may not be written to." + kept +
                   " Allow writing to the file and its folder, or keep the records in another "
                   "folder.";
        case SQLITE_FULL:
            return file + "has no room left on its disk." + kept + " Make room and try again.";
        case SQLITE_CANTOPEN:
            return file +
                   "cannot be opened. Check that its folder exists and that you may read and "
                   "write there.";
        case SQLITE_IOERR:
            return file +
                   "cannot be read or written: the disk reports an error. What was stored "
                   "before is kept. Check the disk, and that it is still connected.";
        case SQLITE_CONSTRAINT:
            return file +
                   "was changed by something other than Frontstage, so nothing fits its end." +
                   kept + " Run `frontstage verify` and keep a copy of the file.";
        default: return file + "failed: " + sqlite3_errstr(code) + ".";
    }
}

[[noreturn]] void fail(int code, const std::string& path, sqlite3* connection) {
    std::string words = sentence(code, path);
    if (connection != nullptr)
        words += std::string(" (SQLite: ") + sqlite3_errmsg(connection) + ")";
    throw StoreError(words);
}

struct Bind {
    sqlite3_stmt* statement;
    int place;

    // SQLite copies what is bound: the words may be gone before the first row is asked for.
    int operator()(std::int64_t number) const {
        return sqlite3_bind_int64(statement, place, number);
    }
    int operator()(std::string_view text) const {
        return sqlite3_bind_text64(statement, place, not_null(text), text.size(), SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    }
    int operator()(Bytes bytes) const {
        return sqlite3_bind_blob64(statement, place, not_null(bytes.value), bytes.value.size(),
                                   SQLITE_TRANSIENT);
    }
    // An empty text is not the absence of one.
    static const char* not_null(std::string_view text) { return text.empty() ? "" : text.data(); }
};

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

bool Statement::next() {
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    sqlite3* connection = sqlite3_db_handle(statement_.get());
    fail(code, sqlite3_db_filename(connection, "main"), connection);
}

std::string Statement::text(int column) const {
    // In this order: asking for the bytes first settles the form that is then measured.
    const void* bytes = sqlite3_column_blob(statement_.get(), column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return bytes == nullptr ? std::string() : std::string(static_cast<const char*>(bytes), size);
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

void Database::Close::operator()(sqlite3* connection) const {
    sqlite3_close_v2(connection);
}

Database::Database(const std::string& path, int patience_ms) : path_(path) {
    sqlite3* opened = nullptr;
    const int code =
        sqlite3_open_v2(path.c_str(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    connection_.reset(opened);  // even when it failed: it holds the error
    if (code != SQLITE_OK) fail(code, path_, opened);
    // Before anything else: two programs that open the file at once would else refuse each other.
    sqlite3_busy_timeout(opened, patience_ms);
    // The file may come from anywhere; nothing written in it is to be carried out.
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

Statement Database::query(std::string_view sql, std::initializer_list<Parameter> parameters) {
    sqlite3_stmt* prepared = nullptr;
    const int code = sqlite3_prepare_v2(connection_.get(), sql.data(), static_cast<int>(sql.size()),
                                        &prepared, nullptr);
    if (code != SQLITE_OK) fail(code, path_, connection_.get());
    Statement statement(prepared);
    int place = 0;
    for (const Parameter& parameter : parameters) {
        const int bound = std::visit(Bind{prepared, ++place}, parameter);
        if (bound != SQLITE_OK) fail(bound, path_, connection_.get());
    }
    return statement;
}

void Database::run(std::string_view sql, std::initializer_list<Parameter> parameters) {
    Statement statement = query(sql, parameters);
    while (statement.next()) {
    }
}

int Database::outcome_of(const std::string& sql) {
    return sqlite3_exec(connection_.get(), sql.c_str(), nullptr, nullptr, nullptr);
}

void Database::run_all(const std::string& sql) {
    const int code = outcome_of(sql);
    if (code != SQLITE_OK) fail(code, path_, connection_.get());
}

void Database::write_ahead() {
    // Two programs that switch a new file at the same instant: SQLite turns one away at once,
    // whatever its patience. A transaction does wait for the other; after it, ask again.
    const std::string change = "PRAGMA journal_mode = WAL";
    int code = outcome_of(change);
    for (int again = 0; code == SQLITE_BUSY && again < 10; ++again) {
        Transaction(*this, Transaction::Kind::writing).commit();
        code = outcome_of(change);
    }
    if (code != SQLITE_OK) fail(code, path_, connection_.get());
    run("PRAGMA synchronous = FULL");
}

Transaction::Transaction(Database& database, Kind kind) : database_(database) {
    database_.run(kind == Kind::writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
    if (!open_) return;
    try {
        database_.run("ROLLBACK");
    } catch (const StoreError&) {
        // SQLite has already rolled back by itself: after a full disk, for one.
    }
}

void Transaction::commit() {
    database_.run("COMMIT");
    open_ = false;
}

}  // namespace frontstage::records
