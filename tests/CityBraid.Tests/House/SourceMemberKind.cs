namespace CityBraid.Tests.House;

/// <summary>What a member of a source file is.</summary>
internal enum SourceMemberKind
{
    /// <summary>A class, record, struct, interface, enumeration or delegate.</summary>
    Type,

    /// <summary>Something that runs: a method, constructor, operator or property body.</summary>
    Code,

    /// <summary>A value that is stated: a field, or a property with an initial value.</summary>
    Value,
}
