using System.Text;
using Provenance.Documents.Problems;
using Provenance.Engine.Checking;
using Provenance.Engine.Text;

namespace Provenance.Tool.Checking;

/// <summary>An outcome as bytes, for the cache.</summary>
internal static class OutcomeRecord
{
    // Strict: a text that would not come back as it went is not kept.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The record; null for an outcome that cannot be kept.</summary>
    public static byte[]? Write(DocumentOutcome outcome)
    {
        var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Strict);
        try
        {
            Write(writer, outcome.Findings);
            Write(writer, outcome.SwitchedOff);
            writer.Write7BitEncodedInt(outcome.Problems.Count);
            foreach (Problem problem in outcome.Problems)
                Write(writer, problem);
            Write(writer, outcome.Figures);
            Write(writer, outcome.Quotations);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }

        return buffer.ToArray();
    }

    /// <summary>The outcome; null when the bytes are no record.</summary>
    public static DocumentOutcome? Read(byte[] record)
    {
        using var reader = new BinaryReader(new MemoryStream(record), Strict);
        try
        {
            List<DocumentFinding> findings = ReadFindings(reader), switchedOff = ReadFindings(reader);
            var problems = new List<Problem>();
            for (int left = reader.Read7BitEncodedInt(); left > 0; left--)
                problems.Add(ReadProblem(reader));
            var outcome = new DocumentOutcome(findings, switchedOff, problems, ReadCounts(reader), ReadCounts(reader), WasRead: true);
            return reader.BaseStream.Position == record.Length ? outcome : null;
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<DocumentFinding> findings)
    {
        writer.Write7BitEncodedInt(findings.Count);
        foreach ((Finding finding, string words, string sentence) in findings)
        {
            writer.Write(finding.Rule);
            writer.Write((byte)finding.Severity);
            Write(writer, finding.Place);
            writer.Write(finding.Message);
            Write(writer, finding.Fact);
            Write(writer, finding.SwitchedOff);
            writer.Write(words);
            writer.Write(sentence);
            writer.Write7BitEncodedInt(finding.Related.Count);
            foreach (FindingPlace place in finding.Related)
                Write(writer, place);
        }
    }

    private static List<DocumentFinding> ReadFindings(BinaryReader reader)
    {
        var findings = new List<DocumentFinding>();
        for (int left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var finding = new Finding(reader.ReadString(), (FindingSeverity)reader.ReadByte(), ReadPlace(reader), reader.ReadString())
            {
                Fact = ReadText(reader),
                SwitchedOff = ReadText(reader),
            };
            string words = reader.ReadString(), sentence = reader.ReadString();
            var related = new List<FindingPlace>();
            for (int more = reader.Read7BitEncodedInt(); more > 0; more--)
                related.Add(ReadPlace(reader));
            findings.Add(new DocumentFinding(finding with { Related = related }, words, sentence));
        }

        return findings;
    }

    private static void Write(BinaryWriter writer, FindingPlace place)
    {
        writer.Write(place.Path);
        foreach (int number in (ReadOnlySpan<int>)[place.Span.Start, place.Span.End, place.Start.Line, place.Start.Column, place.End.Line, place.End.Column, place.Page ?? 0])
            writer.Write7BitEncodedInt(number);
    }

    private static FindingPlace ReadPlace(BinaryReader reader)
    {
        string path = reader.ReadString();
        int Next() => reader.Read7BitEncodedInt();
        var place = new FindingPlace(path, new TextSpan(Next(), Next()), new LinePosition(Next(), Next()), new LinePosition(Next(), Next()));
        return Next() is > 0 and int page ? place with { Page = page } : place;
    }

    private static void Write(BinaryWriter writer, Problem problem)
    {
        writer.Write(problem.Code);
        writer.Write((byte)problem.Severity);
        Write(writer, problem.File);
        writer.Write7BitEncodedInt(problem.Position.Line);
        writer.Write7BitEncodedInt(problem.Position.Column);
        writer.Write(problem.Text);
    }

    private static Problem ReadProblem(BinaryReader reader) => new(
        reader.ReadString(), (Severity)reader.ReadByte(), ReadText(reader), new LinePosition(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt()), reader.ReadString());

    private static void Write(BinaryWriter writer, CheckCounts counts)
    {
        foreach (int number in (ReadOnlySpan<int>)[counts.Verified, counts.Contradicted, counts.Unverifiable, counts.Skipped])
            writer.Write7BitEncodedInt(number);
    }

    private static CheckCounts ReadCounts(BinaryReader reader) =>
        new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());

    private static void Write(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
            writer.Write(text);
    }

    private static string? ReadText(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;
}
