using System.Xml.Linq;
using CityBraid.Cooperation;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Cooperation;

/// <summary>Every kind, field and choice has a word for readers.</summary>
public sealed class ShapeLabelTests
{
    [Fact]
    public void Every_kind_field_and_choice_has_its_word()
    {
        var words = XElement
            .Parse(Repository.Read("src/CityBraid.Web/Words/CooperationLabels.resx"))
            .Elements("data")
            .Select(entry => entry.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);

        Violations.None(
            from key in RecordKinds
                .All.SelectMany(kind => new[] { $"kind.{kind.ToName()}", $"kinds.{kind.ToName()}" })
                .Concat(RecordKinds.All.SelectMany(kind => Keys(RecordShape.Of(kind).Fields)))
                .Distinct(StringComparer.Ordinal)
            where !words.Contains(key)
            select $"{key} has no word in CooperationLabels.resx"
        );
    }

    private static IEnumerable<string> Keys(IEnumerable<FieldShape> fields) =>
        fields.SelectMany(field =>
            field
                .Choices.Select(choice => $"choice.{choice}")
                .Append($"field.{field.Name}")
                .Concat(Keys(field.Columns))
        );
}
