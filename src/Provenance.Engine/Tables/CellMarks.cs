using Provenance.Engine.Text;

namespace Provenance.Engine.Tables;

/// <summary>Marks the rows and cells of what may be a table on its tokens, and takes the marks back where it is none.</summary>
internal sealed class CellMarks
{
    private const TokenFlags Start = TokenFlags.SentenceStart | TokenFlags.ParagraphStart;

    private readonly TokenList _tokens;
    private readonly List<(int Token, TokenFlags Flags)> _before = [];

    public CellMarks(TokenList tokens) => _tokens = tokens;

    /// <summary>Makes every row a paragraph, every cell one that its row holds, and what follows a paragraph again.</summary>
    public void Set(List<TableRow> rows)
    {
        foreach (TableRow row in rows)
        {
            Mark(row.First, Start);
            foreach (TableCell cell in row.Cells)
            {
                if (!cell.IsBlank && cell.First != row.First)
                    Mark(cell.First, Start | TokenFlags.CellStart);
            }
        }

        int next = rows[rows.Count - 1].End;
        if (next < _tokens.Count)
            Mark(next, Start);
    }

    /// <summary>Gives every token back the flags that it had.</summary>
    public void Undo()
    {
        for (int i = _before.Count - 1; i >= 0; i--)
            _tokens.SetFlags(_before[i].Token, _before[i].Flags);
    }

    private void Mark(int token, TokenFlags flags)
    {
        _before.Add((token, _tokens[token].Flags));
        _tokens.SetFlags(token, _tokens[token].Flags | flags);
    }
}
