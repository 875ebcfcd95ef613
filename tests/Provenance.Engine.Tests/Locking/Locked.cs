using Provenance.Engine.Decisions;
using Provenance.Engine.Facts;
using Provenance.Engine.Locking;
using Provenance.Engine.Text;

namespace Provenance.Engine.Tests.Locking;

/// <summary>Texts that are locked, and other texts that are compared with the lock.</summary>
internal static class Locked
{
    public static FactLock Of(params string[] texts) => LockBuilder.Of(Read.All(texts), document => document.Path);

    /// <summary>What the second texts are against a lock of the first, by way of the file.</summary>
    public static FactSet Then(this FactLock locked, params string[] texts)
    {
        LockReading reading = LockReader.Read(LockWriter.Write(locked));
        Assert.Empty(reading.Faults);
        return Extractor.Extract([.. texts.Select((text, number) => new TextDocument(number + ".txt", text))], DecisionSet.None, reading.Lock);
    }

    /// <summary>The drift of the one locked fact.</summary>
    public static Drift Single(this FactSet set) => Assert.Single(set.Drift);
}
