using Microsoft.AspNetCore.Http.Extensions;

namespace CityBraid.Web;

/// <summary>A compiled inventory with the names and addresses needed to read it.</summary>
/// <param name="Visit">The request.</param>
/// <param name="Place">The place.</param>
/// <param name="Compilation">The inventory.</param>
/// <param name="Tables">The standard's references and the GWP sets there are.</param>
/// <param name="Variables">The names of what facts are about.</param>
public sealed record InventoryReading(
    Visit Visit,
    Place Place,
    Compilation Compilation,
    InventoryTables Tables,
    VariableLibrary Variables
)
{
    /// <summary>When and at which level it was started; null when nobody did.</summary>
    public StartedInventory? Started { get; init; }

    /// <summary>Whether the reader may state notation keys.</summary>
    public bool MayWrite => Visit.Visitor.Actor.May(Permission.WriteInventory, Place.Code);

    /// <summary>Whether the reader may withdraw facts.</summary>
    public bool MayWithdraw => Visit.Visitor.Actor.May(Permission.WriteFacts, Place.Code);

    /// <summary>The inventory's address after the language, without choices.</summary>
    public string Path => PathOf(Place.Code, Compilation.Year);

    /// <summary>The level at which it opens when none is chosen.</summary>
    private Level UsualLevel => Started?.Level ?? Level.Basic;

    /// <summary>The inventory's address with the choices made.</summary>
    public string Address => Visit.Link(Path) + Choices;

    /// <summary>The choices that differ from the usual ones, as the end of an address.</summary>
    public string Choices
    {
        get
        {
            var query = new QueryBuilder();
            if (!Compilation.GwpSet.Name.Equals(CompileRequest.DefaultGwpSet, StringComparison.Ordinal))
            {
                query.Add("gwp", Compilation.GwpSet.Name);
            }

            if (Compilation.Level != UsualLevel)
            {
                query.Add("level", Compilation.Level.Code);
            }

            return query.ToQueryString().ToUriComponent();
        }
    }

    /// <summary>The address of an inventory after the language.</summary>
    public static string PathOf(PlaceCode place, int year) =>
        FormattableString.Invariant($"/{place}/inventories/{year}");

    /// <summary>The page that shows where a number comes from.</summary>
    /// <param name="name">The sum's or row's name in addresses.</param>
    public string Trace(string name) => Visit.Link($"{Path}/trace/{name}") + Choices;

    /// <summary>The page that shows where a row's number comes from.</summary>
    public string Trace(CompiledRow row) => Trace(NameOf(row));

    /// <summary>The page behind a sum: of its only row, or of the sum when there are several.</summary>
    public string Trace(PartialSum sum)
    {
        ArgumentNullException.ThrowIfNull(sum);
        return sum.Rows is [var only] ? Trace(only) : Trace(sum.Name);
    }

    /// <summary>A row's name in addresses.</summary>
    public string NameOf(CompiledRow row) => Compilation.NameOf(row);

    /// <summary>The row of a name; null when there is none.</summary>
    public CompiledRow? FindRow(string name) =>
        Compilation.Rows.FirstOrDefault(row => string.Equals(NameOf(row), name, StringComparison.Ordinal));

    /// <summary>What a row is about, in the languages it is named in.</summary>
    public LocalText Activity(CompiledRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Calculation is { } kept
            ? new LocalText(Visit.Lang, MethodWords.Name(Visit, kept.Method))
            : Variables.Find(row.Variable)?.Names ?? new LocalText("en", row.Variable);
    }

    /// <summary>What a row of a version is about: a variable, or the method of a calculation.</summary>
    public LocalText Subject(string variable) =>
        Variables.Find(variable)?.Names ?? new LocalText(Visit.Lang, MethodWords.Name(Visit, variable));

    /// <summary>The name of a sector or reference.</summary>
    public LocalText Name(string code) =>
        Tables.Gpc.FindHeading(code)?.Names ?? Tables.Gpc.Find(code)?.Names ?? new LocalText("en", code);
}
