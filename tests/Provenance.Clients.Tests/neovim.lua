-- Edits a draft in Neovim, headless, with its own client of the protocol. Arguments in the environment: PROVENANCE_SERVER (a JSON array), PROVENANCE_FOLDER.
-- Prints one JSON object a step.
local function say(step, value)
  value.step = step
  io.stdout:write(vim.fn.json_encode(value) .. '\n')
  io.stdout:flush()
end

local function fail(message)
  say('failed', { message = message })
  vim.cmd('cquit 1')
end

local folder = vim.env.PROVENANCE_FOLDER
local line = 'Anna said that the noise at the quay must not exceed 55 dB at night.'
vim.fn.writefile({ '# Draft', '', line }, folder .. '/DRAFT.md')
vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/DRAFT.md'))
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({ name = 'provenance', cmd = vim.fn.json_decode(vim.env.PROVENANCE_SERVER), root_dir = folder, init_options = { severity = 'warning' } })
if not client then fail('the client did not start') end
vim.lsp.buf_attach_client(buffer, client)

local function wait(what, fits)
  if not vim.wait(120000, fits, 20) then fail('waited in vain for ' .. what) end
end

wait('the server', function() return vim.lsp.buf_get_clients(buffer)[client] and vim.lsp.buf_get_clients(buffer)[client].initialized end)

-- A wrong digit is typed.
local column = line:find('55', 1, true) - 1
vim.api.nvim_buf_set_text(buffer, 2, column, 2, column + 1, { '6' })
wait('a diagnostic', function() return #vim.diagnostic.get(buffer) > 0 end)
local told = vim.diagnostic.get(buffer)[1]
say('diagnostic', { line = told.lnum, column = told.col, expected = column, code = told.code or told.user_data.lsp.code, count = #vim.diagnostic.get(buffer) })

local function ask(method, arguments)
  local answer, fault = vim.lsp.buf_request_sync(buffer, method, arguments, 120000)
  if fault or not answer or not answer[client] or answer[client].err then fail(method .. ': ' .. vim.inspect(fault or answer)) end
  return answer[client].result
end

vim.api.nvim_win_set_cursor(0, { 3, column })
local hover = ask('textDocument/hover', vim.lsp.util.make_position_params())
say('hover', { text = hover.contents.value })

-- The source's value is used.
local arguments = vim.lsp.util.make_range_params()
arguments.range = { start = { line = 2, character = column }, ['end'] = { line = 2, character = column } }
arguments.context = { diagnostics = {} }
local actions = ask('textDocument/codeAction', arguments)
vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
wait('the mended text', function() return #vim.diagnostic.get(buffer) == 0 end)
say('mended', { title = actions[1].title, text = vim.api.nvim_buf_get_lines(buffer, 2, 3, true)[1] })

-- Go to the source.
vim.api.nvim_win_set_cursor(0, { 3, column })
vim.lsp.buf.definition()
wait('the source', function() return vim.api.nvim_buf_get_name(0):match('hearing%.txt$') ~= nil end)
local place = vim.api.nvim_win_get_cursor(0)
say('definition', { file = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(0), ':t'), line = place[1], text = vim.api.nvim_get_current_line():sub(place[2] + 1, place[2] + 11) })

vim.lsp.stop_client(client)
wait('the end of the server', function() return vim.lsp.get_client_by_id(client) == nil or vim.lsp.get_client_by_id(client).is_stopped() end)
say('end', { stopped = true })
vim.cmd('qall!')
