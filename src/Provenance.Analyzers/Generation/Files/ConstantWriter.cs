using Provenance.Analyzers.Generation.Pipeline;
using Provenance.Analyzers.Generation.Values;
using Provenance.Analyzers.Generation.Writing;

namespace Provenance.Analyzers.Generation.Files;

/// <summary>Writes a value: a constant inside one assembly, a property where other assemblies see it.</summary>
internal static class ConstantWriter
{
    /// <summary>Writes the member.</summary>
    public static void Constant(this CodeWriter code, GenerationSettings settings, Member member) =>
        code.Documentation(settings, MemberDocumentation.Of(member.Name)).Line(settings.IsPublic
            ? $"public static {member.Type} {member.Name} => {member.Value};"
            : $"public const {member.Type} {member.Name} = {member.Value};");

    /// <summary>Writes a documentation comment where somebody reads it.</summary>
    public static CodeWriter Documentation(this CodeWriter code, GenerationSettings settings, string text) =>
        settings.HasDocumentation ? code.Line($"/// <summary>{text}</summary>") : code;
}
