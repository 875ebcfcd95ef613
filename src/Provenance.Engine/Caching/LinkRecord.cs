using Provenance.Engine.Facts;
using Provenance.Engine.Matching;
using Provenance.Engine.Values;

namespace Provenance.Engine.Caching;

/// <summary>A <see cref="LinkMemory"/> as bytes. Who keeps it says which engine it was made by.</summary>
public static class LinkRecord
{
    /// <summary>The record of a memory.</summary>
    public static byte[] Write(LinkMemory memory)
    {
        var buffer = new MemoryStream();
        using var writer = new RecordWriter(buffer);
        writer.Number(memory is { Figures: { }, Quotes: { } } ? 1 : 0);
        if (memory is { Figures: { } figures, Quotes: { } quotes })
        {
            Write(writer, figures);
            Write(writer, quotes);
        }

        writer.Flush();
        return buffer.ToArray();
    }

    /// <summary>The memory of a record; an empty one when it is none.</summary>
    public static LinkMemory Read(byte[] record)
    {
        try
        {
            using var reader = new RecordReader(record, textLength: int.MaxValue - 1);
            LinkMemory memory = reader.Number() == 0 ? new LinkMemory() : new LinkMemory { Figures = ReadFigures(reader), Quotes = ReadQuotes(reader) };
            memory.Facts = (memory.Figures?.Facts.Count ?? 0) + (memory.Quotes?.Facts.Count(fact => fact != null) ?? 0);
            return reader.IsAtEnd ? memory : new LinkMemory();
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException or OverflowException)
        {
            return new LinkMemory();
        }
    }

    private static void Write(RecordWriter writer, FigureMemory figures)
    {
        Write(writer, figures.Paths);
        Write(writer, figures.Hashes);
        WriteRising(writer, figures.Starts);
        foreach (int[] stems in figures.Stems)
            WriteStems(writer, stems);
        writer.Number(figures.Matched.Count);
        foreach (KeyValuePair<long, MatchedPair[]> pairs in figures.Matched.OrderBy(pair => pair.Key))
        {
            writer.Number((int)(pairs.Key >> 32));
            writer.Number((int)pairs.Key);
            writer.Number(pairs.Value.Length);
            foreach (MatchedPair pair in pairs.Value)
            {
                writer.Number(pair.Left);
                writer.Number(pair.Right);
                writer.Number((int)pair.Fit);
                writer.Signed(pair.Score);
            }
        }

        writer.Number(figures.Facts.Count);
        for (int i = 0; i < figures.Facts.Count; i++)
        {
            Write(writer, figures.Facts[i]);
            writer.Number(figures.Pairs[i].First + 1);
            writer.Number(figures.Pairs[i].Second + 1);
        }

        for (int i = 0; i < figures.FactOf.Count; i++)
            writer.Number(figures.FactOf[i] + 1);
    }

    private static FigureMemory ReadFigures(RecordReader reader)
    {
        string[] paths = ReadTexts(reader), hashes = ReadTexts(reader);
        int[] starts = ReadRising(reader, int.MaxValue);
        if (hashes.Length != paths.Length || starts.Length != paths.Length + 1 || starts[0] != 0)
            throw new FormatException();
        int count = starts[starts.Length - 1];
        var stems = new int[paths.Length][];
        for (int i = 0; i < stems.Length; i++)
            stems[i] = ReadStems(reader);
        var matched = new Dictionary<long, MatchedPair[]>();
        for (int left = reader.Count(); left > 0; left--)
        {
            int first = reader.Below(paths.Length), second = reader.Below(paths.Length);
            var found = new MatchedPair[reader.Count()];
            for (int i = 0; i < found.Length; i++)
                found[i] = new MatchedPair(reader.Below(starts[first + 1] - starts[first]), reader.Below(starts[second + 1] - starts[second]), (ValueFit)reader.Kind<ValueFit>(), reader.Signed());
            matched.Add(FigureMemory.Key(first, second), found);
        }

        var facts = new RememberedFact[reader.Count()];
        var pairs = new (int First, int Second)[facts.Length];
        for (int i = 0; i < facts.Length; i++)
            (facts[i], pairs[i]) = (ReadFact(reader, count), (reader.Below(count + 1) - 1, reader.Below(count + 1) - 1));
        var factOf = new int[count];
        for (int i = 0; i < factOf.Length; i++)
            factOf[i] = reader.Below(facts.Length + 1) - 1;
        return new FigureMemory { Paths = paths, Hashes = hashes, Starts = starts, Stems = stems, Matched = matched, Facts = facts, Pairs = pairs, FactOf = factOf };
    }

    private static void Write(RecordWriter writer, QuoteMemory quotes)
    {
        Write(writer, quotes.Paths);
        Write(writer, quotes.Hashes);
        Write(writer, quotes.Words);
        writer.Number(quotes.PartOf.Count);
        foreach (int part in quotes.PartOf)
            writer.Number(part + 1);
        writer.Number(quotes.Groups.Count);
        for (int i = 0; i < quotes.Groups.Count; i++)
        {
            QuoteGroup group = quotes.Groups[i];
            writer.Number(group.Members.Count);
            group.Members.ForEach(writer.Number);
            writer.Number((int)group.Relation);
            writer.Number(group.Difference == null ? 0 : 1);
            if (group.Difference is { } difference)
            {
                writer.Number(difference.First);
                writer.Span(difference.FirstSpan);
                writer.Number(difference.Second);
                writer.Span(difference.SecondSpan);
            }

            RememberedFact? fact = i < quotes.Facts.Count ? quotes.Facts[i] : null;
            writer.Number(fact == null ? 0 : 1);
            if (fact != null)
                Write(writer, fact);
        }
    }

    private static QuoteMemory ReadQuotes(RecordReader reader)
    {
        string[] paths = ReadTexts(reader), hashes = ReadTexts(reader), words = ReadTexts(reader);
        if (hashes.Length != paths.Length || words.Length != paths.Length)
            throw new FormatException();
        var partOf = new int[reader.Count()];
        for (int i = 0; i < partOf.Length; i++)
            partOf[i] = reader.Below(partOf.Length + 1) - 1;
        var groups = new QuoteGroup[reader.Count()];
        var facts = new RememberedFact?[groups.Length];
        var isGrouped = new bool[partOf.Length];
        int grouped = 0;
        for (int i = 0; i < groups.Length; i++)
        {
            groups[i] = new QuoteGroup();
            int members = reader.Count();
            if (members == 0)
                throw new FormatException();
            for (; members > 0; members--, grouped++)
                groups[i].Members.Add(First(reader.Below(partOf.Length), isGrouped));
            groups[i].Relation = (QuoteRelation)reader.Kind<QuoteRelation>();
            if (reader.Number() != 0)
                groups[i].Difference = new QuoteDifference(reader.Below(partOf.Length), reader.Span(), reader.Below(partOf.Length), reader.Span());
            facts[i] = reader.Number() == 0 ? null : ReadFact(reader, partOf.Length);
        }

        return grouped == partOf.Length ? new QuoteMemory { Paths = paths, Hashes = hashes, Words = words, PartOf = partOf, Groups = groups, Facts = facts } : throw new FormatException();
    }

    /// <summary>A number that was not given before: a quotation is in one group.</summary>
    private static int First(int number, bool[] isGiven)
    {
        if (isGiven[number])
            throw new FormatException();
        isGiven[number] = true;
        return number;
    }

    private static void Write(RecordWriter writer, RememberedFact fact)
    {
        writer.Text(fact.Name);
        writer.Number(fact.Longer == null ? 0 : 1);
        if (fact.Longer is { } longer)
            Write(writer, longer);
        writer.Number(fact.Voices);
        writer.Number((int)fact.Verdict);
        writer.Number(fact.Representative + 1);
        writer.Number(fact.First + 1);
        writer.Number(fact.Second + 1);
        writer.Number(fact.IsUpdated ? 1 : 0);
    }

    private static RememberedFact ReadFact(RecordReader reader, int citations) => new()
    {
        Name = reader.Text() ?? throw new FormatException(),
        Longer = reader.Number() == 0 ? null : ReadTexts(reader),
        Voices = reader.Number(),
        Verdict = (Verdict)reader.Kind<Verdict>(),
        Representative = reader.Below(citations + 1) - 1,
        First = reader.Below(citations + 1) - 1,
        Second = reader.Below(citations + 1) - 1,
        IsUpdated = reader.Number() != 0,
    };

    private static void WriteStems(RecordWriter writer, int[] stems)
    {
        writer.Number(stems.Length);
        foreach (int stem in stems)
            writer.Signed(stem);
    }

    private static int[] ReadStems(RecordReader reader)
    {
        var stems = new int[reader.Count()];
        for (int i = 0; i < stems.Length; i++)
            stems[i] = reader.Signed();
        return stems;
    }

    private static void Write(RecordWriter writer, IReadOnlyList<string> texts)
    {
        writer.Number(texts.Count);
        foreach (string text in texts)
            writer.Text(text);
    }

    private static string[] ReadTexts(RecordReader reader)
    {
        var texts = new string[reader.Count()];
        for (int i = 0; i < texts.Length; i++)
            texts[i] = reader.Text() ?? throw new FormatException();
        return texts;
    }

    private static void WriteRising(RecordWriter writer, IReadOnlyList<int> numbers)
    {
        writer.Number(numbers.Count);
        int last = 0;
        foreach (int number in numbers)
        {
            writer.Number(number - last);
            last = number;
        }
    }

    private static int[] ReadRising(RecordReader reader, int limit)
    {
        var numbers = new int[reader.Count()];
        int last = 0;
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = last += reader.Below(limit - last);
        return numbers;
    }
}
