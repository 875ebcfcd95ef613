namespace Provenance.Engine.Lexicon.People;

/// <summary>What a word or a name tells of the person it stands for.</summary>
internal enum Gender : byte
{
    /// <summary>Nothing is told.</summary>
    Unknown,

    /// <summary>She, Mrs, Mary.</summary>
    Female,

    /// <summary>He, Mr, John.</summary>
    Male,
}
