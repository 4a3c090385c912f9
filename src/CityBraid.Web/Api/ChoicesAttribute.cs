namespace CityBraid.Web;

/// <summary>Tells the description which texts a part of a document can be: the names of an
///   enumeration.</summary>
/// <param name="choices">The enumeration.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ChoicesAttribute(Type choices) : Attribute
{
    /// <summary>The names, in the order of the enumeration.</summary>
    public IEnumerable<string> Names => Enum.GetNames(choices).Select(name => JsonNames.Of(name));
}
