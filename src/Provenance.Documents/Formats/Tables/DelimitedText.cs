namespace Provenance.Documents.Formats.Tables;

/// <summary>Writes the records of a delimited text as tables.</summary>
/// <param name="records">The records.</param>
/// <param name="text">Where to write.</param>
/// <param name="table">The same, a table.</param>
/// <param name="lacking">Counts the cells that short records lack.</param>
internal sealed class DelimitedText(DelimitedRecords records, MappedText text, TableText table, LackingCells lacking)
{
    private const int LongestLabel = 80;

    /// <summary>Writes all of them.</summary>
    public void Write()
    {
        int record = 0;
        while (record < records.Count)
        {
            if (records.IsBlank(record))
                record++;
            else if (IsComment(record))
                WriteComment(record++);
            else if (records.FieldsOf(record) < 2 && IsLine(record))
                WriteLine(record++);
            else
                record = WriteTable(record);
        }
    }

    /// <summary>A single field above a table is a line of text; one above single fields is the head of the only column.</summary>
    private bool IsLine(int record) =>
        record + 1 >= records.Count || records.IsBlank(record + 1) || records.FieldsOf(record + 1) > 1 || !TableText.IsNumber(records.TextOf(record + 1, 0));

    /// <summary>"# median of 50 runs, 8 cores": a line that a program passes over, whatever it is cut into.</summary>
    private bool IsComment(int record) => records.TextOf(record, 0) is { Length: > 1 } text && text[0] == '#' && char.IsWhiteSpace(text[1]);

    private void WriteComment(int record)
    {
        int end = records.Field(record, records.FieldsOf(record) - 1).End;
        table.Content(records.Field(record, 0).Start, end);
        text.Add("\n\n", end);
    }

    private void WriteLine(int record)
    {
        WriteField(record, 0);
        text.Add("\n\n", records.Field(record, 0).End);
    }

    private int WriteTable(int first)
    {
        int end = first;
        int columns = 0;
        for (; end < records.Count && !records.IsBlank(end) && !(end > first && IsComment(end)); end++)
            columns = Math.Max(columns, records.FieldsOf(end));
        for (int record = first; record < end; record++)
            lacking.Add(columns - records.FieldsOf(record));
        bool hasHead = end > first + 1 && TableText.IsHead(Cells(first), Cells(first + 1));
        bool isLabelled = !TableText.IsNumber(records.TextOf(end - 1, 0)) && Enumerable.Range(first, end - first).All(record => records.Field(record, 0) is var (start, behind, _) && behind - start <= LongestLabel);
        int width = TableText.MostColumns - 1;
        for (int column = 0; column < columns; column += column == 0 ? width + 1 : width)
        {
            for (int record = first; record < end; record++)
                WriteRow(record, column, Math.Min(columns, column + (column == 0 ? width + 1 : width)), column > 0 && isLabelled, hasHead && record == first);
            text.Add("\n", records.Field(end - 1, columns).End);
        }

        return end;
    }

    private List<string> Cells(int record) => [.. Enumerable.Range(0, records.FieldsOf(record)).Select(field => records.TextOf(record, field))];

    /// <summary>Writes the cells of a row from one column to another; behind its label when it is the rest of a row that is too long.</summary>
    private void WriteRow(int record, int column, int end, bool repeatsLabel, bool isHead)
    {
        int cells = end - column;
        table.BeginCell(isFirst: true, records.Field(record, column).Start);
        if (repeatsLabel || cells == 1)
        {
            if (repeatsLabel)
                WriteField(record, 0);
            table.BeginCell(isFirst: false, records.Field(record, column).Start);
            cells++;
        }

        for (int field = column; field < end; field++)
        {
            if (field > column)
                table.BeginCell(isFirst: false, records.Field(record, field).Start);
            if (isHead && records.TextOf(record, field).Contains('_'))
                table.Words(FieldName.Head(records.TextOf(record, field)), records.Field(record, field).Start);
            else
                WriteField(record, field);
        }

        int place = records.Field(record, end).End;
        table.EndRow(place);
        if (isHead)
            table.Rule(cells, place);
    }

    private void WriteField(int record, int field)
    {
        (int start, int end, bool quoted) = records.Field(record, field);
        table.Content(start, end, quoted ? '"' : '\0');
    }
}
