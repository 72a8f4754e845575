-- Drives the language server with Neovim's own client, as an editor would: types into a buffer, waits
-- for what comes, asks, jumps and renames. What was seen goes into a file as JSON; the Python beside
-- this holds it against what must be.
--
-- FRONTSTAGE_PROGRAM, FRONTSTAGE_SEEN (the file to write) and FRONTSTAGE_LIBRARY (a copy of the
-- scenarios) come from the environment.

local library = os.getenv('FRONTSTAGE_LIBRARY')
local scenario = library .. '/hotel/late-arrival/scenario.yaml'
local seen = {}

local function finish()
  local file = io.open(os.getenv('FRONTSTAGE_SEEN'), 'w')
  file:write(vim.json.encode(seen))
  file:close()
  vim.cmd('qall!')
end

local function waited(what, condition)
  local came = vim.wait(20000, condition, 5)
  if not came then error('waited in vain for ' .. what) end
end

-- The byte at which `text` begins in the buffer, as Neovim counts: a line and a column from 0.
local function place_of(text, after)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local column = line:find(text, 1, true)
    if column and number > (after or 0) then return number - 1, column - 1 end
  end
  error('`' .. text .. '` is not in the buffer')
end

local function go(text, further, after)
  local line, column = place_of(text, after)
  vim.api.nvim_win_set_cursor(0, {line + 1, column + (further or 0)})
end

-- One keystroke: `count` bytes give way to `text`.
local function type_at(line, column, count, text)
  vim.api.nvim_buf_set_text(0, line, column, line, column + count, {text})
end

local function ask(method, more)
  local params = vim.tbl_extend('force', vim.lsp.util.make_position_params(), more or {})
  local answers, fault = vim.lsp.buf_request_sync(0, method, params, 20000)
  if fault then error(method .. ': ' .. fault) end
  for _, answer in pairs(answers) do
    local refused = answer.err or answer.error
    if refused then return {fault = refused.message} end
    return answer.result
  end
end

local function codes()
  local found = {}
  for _, finding in ipairs(vim.diagnostic.get(0)) do table.insert(found, finding.code) end
  return found
end

local function run()
  vim.o.swapfile = false
  vim.o.hidden = true
  vim.cmd('edit ' .. scenario)
  local client = vim.lsp.start_client({
    name = 'frontstage',
    root_dir = library,
    cmd = {os.getenv('FRONTSTAGE_PROGRAM'), '--scenarios', library, '--data', library .. '/data', 'lsp'},
  })
  vim.lsp.buf_attach_client(0, client)
  waited('the server', function() return vim.lsp.get_client_by_id(client) ~= nil and vim.lsp.buf_get_clients(0)[client] ~= nil end)

  -- A name is mistyped, key by key, and mended again.
  local line, column = place_of('next: the-note')
  type_at(line, column + 6, 1, '')
  waited('a finding', function() return #vim.diagnostic.get(0) > 0 end)
  seen.typed_wrong = codes()
  local finding = vim.diagnostic.get(0)[1]
  seen.finding = {line = finding.lnum == line, column = finding.col == column + 6, message = finding.message}
  local cure = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(),
    range = finding.user_data.lsp.range or vim.lsp.util.make_range_params().range,
    context = {diagnostics = {{
      range = {start = {line = line, character = finding.col}, ['end'] = {line = line, character = finding.end_col}},
      message = finding.message, code = finding.code, data = finding.user_data.lsp.data}}},
  }, 20000)
  for _, answer in pairs(cure) do
    seen.cure = answer.result[1].title
    vim.lsp.util.apply_workspace_edit(answer.result[1].edit, 'utf-16')
  end
  waited('its end', function() return #vim.diagnostic.get(0) == 0 end)
  seen.line_after_cure = vim.api.nvim_buf_get_lines(0, line, line + 1, false)[1]

  -- A text with characters beyond the first plane: UTF-16 counts them twice.
  local says = place_of('    says:', place_of('moments:'))
  vim.api.nvim_buf_set_lines(0, says, says, false, {'    contested: "😀😀"  # 😀'})
  waited('a finding behind such characters', function() return #vim.diagnostic.get(0) > 0 end)
  seen.wide = {code = vim.diagnostic.get(0)[1].code, column = vim.diagnostic.get(0)[1].col,
               end_column = vim.diagnostic.get(0)[1].end_col}
  vim.api.nvim_buf_set_lines(0, says, says + 1, false, {})
  waited('its end', function() return #vim.diagnostic.get(0) == 0 end)

  -- Completion, of names and of keys.
  go('next: the-note', 6)
  seen.names = vim.tbl_map(function(item) return item.label end, ask('textDocument/completion'))
  vim.api.nvim_buf_set_lines(0, line + 1, line + 1, false, {'        '})
  vim.api.nvim_win_set_cursor(0, {line + 2, 8})
  seen.keys = vim.tbl_map(function(item) return item.label end, ask('textDocument/completion'))
  vim.api.nvim_buf_set_lines(0, line + 1, line + 2, false, {})

  -- Hover.
  go('shows: {promise-what-you-hold', 10)
  seen.hover = ask('textDocument/hover').contents.value

  -- A jump to where the name is given.
  go('next: the-note', 8)
  vim.lsp.buf.definition()
  waited('the jump', function()
    return vim.api.nvim_get_current_line():match('^  the%-note:') ~= nil
  end)
  seen.jumped = vim.api.nvim_win_get_cursor(0)[2]

  -- References and renaming, in the scenario, its walks and its Lua.
  go('  the-call:', 3)
  local places = {}
  for _, place in ipairs(ask('textDocument/references', {context = {includeDeclaration = true}})) do
    local name = vim.uri_to_fname(place.uri):sub(#library + 2)
    places[name] = (places[name] or 0) + 1
  end
  seen.references = places
  seen.refused = ask('textDocument/rename', {newName = 'arrival'}).fault
  seen.prepared = ask('textDocument/prepareRename').placeholder
  vim.lsp.buf.rename('first-ring')
  waited('the new name', function() return vim.api.nvim_get_current_line():match('^  first%-ring:') ~= nil end)
  vim.cmd('silent wall')

  vim.lsp.stop_client(client)
  waited('the end', function() return vim.lsp.get_client_by_id(client) == nil or vim.lsp.client_is_stopped(client) end)
end

local fine, fault = pcall(run)
if not fine then seen.fault = tostring(fault) end
finish()
