using Provenance.Documents.Finding;
using Provenance.Documents.Problems;
using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;

namespace Provenance.Documents.Deciding;

/// <summary>The file <c>provenance.lock.json</c>, which holds the names and values that were accepted.</summary>
/// <param name="Path">The path it is reported under; null when there is none.</param>
/// <param name="Lock">What could be understood of it.</param>
/// <param name="Problems">What could not.</param>
public sealed record LockFile(string? Path, FactLock Lock, IReadOnlyList<Problem> Problems)
{
    /// <summary>The file's name.</summary>
    public const string Name = "provenance.lock.json";

    /// <summary>The largest lock that is read and written: half a million facts.</summary>
    public const int SizeLimit = 256 * 1024 * 1024;

    /// <summary>Whether there is nothing in it at all.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>No file.</summary>
    public static LockFile None { get; } = new(null, FactLock.Empty, []);

    /// <summary>Reads the file. A lock that is damaged locks nothing: half of it would rename the other half.</summary>
    /// <param name="fullPath">Where it is.</param>
    /// <param name="reported">The path it is reported under.</param>
    /// <param name="links">Where it may lead, if it is a link.</param>
    public static LockFile Read(string fullPath, string reported, LinkPolicy? links = null)
    {
        (string? text, Problem? problem) = DecisionsFile.ReadText(fullPath, reported, ProblemCode.LockIsInvalid, links, SizeLimit);
        return text is null ? new LockFile(reported, FactLock.Empty, problem is null ? [] : [problem]) : Of(text, reported);
    }

    /// <summary>The file as a text that somebody has already: an editor's unsaved one.</summary>
    /// <param name="text">All of it.</param>
    /// <param name="reported">The path it is reported under.</param>
    public static LockFile Of(string text, string reported)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new LockFile(reported, FactLock.Empty, [Problem.Error(ProblemCode.LockIsInvalid, reported, "The lock is empty; write it with 'provenance lock', or take it away")]) { IsEmpty = true };
        LockReading reading = LockReader.Read(text);
        return reading.Faults.Count == 0
            ? new LockFile(reported, reading.Lock, [])
            : new LockFile(reported, FactLock.Empty, [.. reading.Faults.Select(fault => Of(fault, reported))]);
    }

    /// <summary>Reads the file in order to write it anew: one that is missing or empty locks nothing, and no fault is found with it.</summary>
    public static LockFile ReadToReplace(string fullPath, string reported, LinkPolicy? links = null)
    {
        if (!File.Exists(fullPath))
            return None;
        LockFile read = Read(fullPath, reported, links);
        return read.IsEmpty ? read with { Problems = [] } : read;
    }

    /// <summary>In locked mode: each fact that drifted is an error at its place in the lock.</summary>
    public IEnumerable<Problem> DriftErrors(FactSet facts) => facts.Drift.Where(drift => drift.IsFinding).Select(drift =>
        new Problem(ProblemCode.LockHasDrifted, Severity.Error, Path, drift.Locked.Position, $"{drift}; if that is right, run 'provenance accept {drift.Locked.Id}'"));

    private static Problem Of(Fault fault, string file) => new(ProblemCode.LockIsInvalid, Severity.Error, file, fault.Position, fault.Text);
}
