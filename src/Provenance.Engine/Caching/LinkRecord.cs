using Provenance.Engine.Linking;

namespace Provenance.Engine.Caching;

/// <summary>A <see cref="LinkMemory"/> as bytes. Who keeps it says which engine it was made by.</summary>
public static class LinkRecord
{
    /// <summary>Evidence is nearly always a small number of these.</summary>
    private const double Grain = 1.0 / 64;
    private const int MostGrains = 1 << 20;

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
        Write(writer, figures.Stems);
        Write(writer, figures.Texts);
        WriteRising(writer, figures.Starts);
        writer.Number(figures.Count);
        foreach (FigureKeys keys in figures.Keys)
        {
            writer.Number(keys.Number);
            writer.Number(keys.Dimension + 1);
            writer.Number(keys.Value);
            WriteRising(writer, keys.Words);
        }

        foreach (int cluster in figures.ClusterOf)
            writer.Number(cluster);
        Write(writer, figures.Links.Equal);
        Write(writer, figures.Links.Overlap);
        Write(writer, figures.Links.Differ);
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
        string[] paths = ReadTexts(reader), hashes = ReadTexts(reader), stems = ReadTexts(reader), texts = ReadTexts(reader);
        int[] starts = ReadRising(reader, int.MaxValue);
        var keys = new FigureKeys[reader.Count()];
        if (hashes.Length != paths.Length || starts.Length != paths.Length + 1 || starts[0] != 0 || starts[starts.Length - 1] != keys.Length)
            throw new FormatException();
        for (int i = 0; i < keys.Length; i++)
            keys[i] = new FigureKeys(reader.Below(texts.Length), reader.Below(texts.Length + 1) - 1, reader.Below(texts.Length), ReadRising(reader, stems.Length));
        var clusterOf = new int[keys.Length];
        for (int i = 0; i < clusterOf.Length; i++)
            clusterOf[i] = reader.Below(keys.Length);
        if (!Array.TrueForAll(clusterOf, cluster => clusterOf[cluster] == cluster))
            throw new FormatException();
        var links = new LinkSet();
        ReadLinks(reader, links.Equal, keys.Length);
        ReadLinks(reader, links.Overlap, keys.Length);
        ReadLinks(reader, links.Differ, keys.Length);
        var facts = new RememberedFact[reader.Count()];
        var pairs = new (int First, int Second)[facts.Length];
        for (int i = 0; i < facts.Length; i++)
            (facts[i], pairs[i]) = (ReadFact(reader, keys.Length), (reader.Below(keys.Length + 1) - 1, reader.Below(keys.Length + 1) - 1));
        var factOf = new int[keys.Length];
        for (int i = 0; i < factOf.Length; i++)
            factOf[i] = reader.Below(facts.Length + 1) - 1;
        return new FigureMemory { Paths = paths, Hashes = hashes, Starts = starts, Stems = stems, Texts = texts, Keys = keys, Links = links, ClusterOf = clusterOf, Facts = facts, Pairs = pairs, FactOf = factOf };
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

    private static void Write(RecordWriter writer, FigureLinks links)
    {
        writer.Number(links.Count);
        int right = 0;
        for (int i = 0; i < links.Count; i++)
        {
            writer.Signed(links.Right(i) - right);
            right = links.Right(i);
            writer.Number(right - links.Left(i));
            double grains = links.Evidence(i) / Grain;
            bool isSmall = grains is >= 0 and < MostGrains && grains == (int)grains;
            writer.Number(isSmall ? (int)grains + 1 : 0);
            if (!isSmall)
                writer.Double(links.Evidence(i));
        }
    }

    private static void ReadLinks(RecordReader reader, FigureLinks links, int figures)
    {
        int right = 0;
        for (int left = reader.Count(); left > 0; left--)
        {
            right += reader.Signed();
            int before = reader.Number();
            if (right < 0 || right >= figures || before <= 0 || before > right)
                throw new FormatException();
            int grains = reader.Below(MostGrains + 1);
            links.Add(right - before, right, grains > 0 ? (grains - 1) * Grain : reader.Double());
        }
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
