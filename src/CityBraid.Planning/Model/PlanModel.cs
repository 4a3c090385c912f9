namespace CityBraid.Planning;

/// <summary>A nexus model as given: members of sets and values of parameters.</summary>
internal sealed class PlanModel
{
    private readonly Parameter[] parameters;

    /// <summary>Makes an empty model over given sets.</summary>
    internal PlanModel(string name, PlanSets sets)
    {
        Name = name;
        Sets = sets;
        parameters = [.. ParameterCatalogue.All.Select(definition => new Parameter(definition, sets))];
    }

    /// <summary>The model's name: its file's or folder's.</summary>
    public string Name { get; }

    /// <summary>The members of its sets.</summary>
    public PlanSets Sets { get; }

    /// <summary>Its parameters, in the catalogue's order.</summary>
    public IReadOnlyList<Parameter> Parameters => parameters;

    /// <summary>How many values are given.</summary>
    public int GivenCount => parameters.Sum(parameter => parameter.GivenCount);

    /// <summary>The values of a parameter.</summary>
    public Parameter this[ParameterDefinition definition]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(definition);
            return parameters[definition.Ordinal];
        }
    }
}
