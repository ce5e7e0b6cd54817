-- Neovim 0.7 as a client of `resume lsp`; ends with status 1 and a reason where something is not as it should be.
local function fail(reason)
  io.stderr:write('FAILED: ' .. reason .. '\n')
  vim.cmd('cquit 1')
end

local function expect(condition, reason)
  if not condition then
    fail(reason)
  end
end

local patience = 100000
local id = vim.lsp.start_client({ name = 'resume', cmd = { os.getenv('RESUME'), 'lsp' }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, id)

local function diagnostics()
  return vim.diagnostic.get(0)
end

expect(vim.wait(patience, function() return #diagnostics() > 0 end, 20), 'no diagnostics')
local first = diagnostics()[1]
expect(first.code == 'RES1005' and first.lnum == 2 and first.col == 2, 'another diagnostic: ' .. vim.inspect(first))

local function request(method, line, column, more)
  vim.api.nvim_win_set_cursor(0, { line + 1, column })
  local parameters = vim.tbl_extend('force', vim.lsp.util.make_position_params(0, 'utf-16'), more or {})
  local answers, problem = vim.lsp.buf_request_sync(0, method, parameters, patience)
  expect(answers ~= nil, method .. ': ' .. tostring(problem))
  local answer = answers[id]
  expect(answer ~= nil and answer.error == nil, method .. ': ' .. vim.inspect(answer))
  return answer.result
end

-- Follows a definition.
vim.api.nvim_win_set_cursor(0, { 10, 18 })
vim.lsp.buf.definition()
expect(vim.wait(patience, function() return vim.api.nvim_win_get_cursor(0)[1] == 5 end, 20), 'the definition is not followed')

-- Applies a code action.
local action = request('textDocument/codeAction', 2, 4, {
  range = { start = { line = 2, character = 4 }, ['end'] = { line = 2, character = 4 } },
  context = { diagnostics = {} },
})[1]
expect(action ~= nil and action.title == 'Write `email`', 'no action: ' .. vim.inspect(action))
vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
expect(vim.api.nvim_buf_get_lines(0, 2, 3, true)[1] == '  email: ada@example.com', 'the action changes another line')
expect(vim.wait(patience, function() return #diagnostics() == 0 end, 20), 'the diagnostic stays: ' .. vim.inspect(diagnostics()))

-- Completes a key.
vim.api.nvim_buf_set_lines(0, 3, 3, true, { '  lab' })
local completion = request('textDocument/completion', 3, 5)
local label = vim.tbl_filter(function(item) return item.label == 'label' end, completion.items)[1]
expect(label ~= nil, 'no completion `label`')
vim.lsp.util.apply_text_edits({ label.textEdit }, 0, 'utf-16')
expect(vim.api.nvim_buf_get_lines(0, 3, 4, true)[1] == '  label: ', 'the completion writes another line')

vim.lsp.stop_client(id)
expect(vim.wait(patience, function() return vim.lsp.client_is_stopped(id) end, 20), 'the server does not stop')
print('Neovim: diagnostics, definition, code action and completion work')
vim.cmd('qall!')
