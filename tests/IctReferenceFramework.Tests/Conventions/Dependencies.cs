using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace IctReferenceFramework.Tests.Conventions;

/// <summary>
/// Which type of the library uses which, read from the compiled code: a full name hides nothing from it.
/// </summary>
internal static class Dependencies
{
    /// <summary>Each pair once: the type that uses, and the one that is used.</summary>
    public static IEnumerable<(string From, string To)> Of(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        var pairs = new HashSet<(string, string)>();
        foreach (var type in module.GetAllTypes())
        {
            var from = Outermost(type);
            foreach (var used in UsedBy(type).SelectMany(Parts)
                .Select(reference => reference.GetElementType().Resolve()).Where(used => used?.Module == module))
            {
                var to = Outermost(used!);
                if (from.FullName != to.FullName)
                {
                    pairs.Add((from.FullName, to.FullName));
                }
            }
        }

        return pairs;
    }

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer)
        : type;

    private static IEnumerable<TypeReference> UsedBy(TypeDefinition type) =>
    [
        .. type.BaseType is { } parent ? [parent] : Array.Empty<TypeReference>(),
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. type.Fields.Select(field => field.FieldType),
        .. type.GenericParameters.SelectMany(parameter => parameter.Constraints)
            .Select(constraint => constraint.ConstraintType),
        .. type.Methods.SelectMany(UsedBy),
    ];

    private static IEnumerable<TypeReference> UsedBy(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(parameter => parameter.ParameterType),
        .. method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType)
            .Concat(method.Body.Instructions.SelectMany(each => Operand(each.Operand))) : [],
    ];

    private static IEnumerable<TypeReference> Operand(object? operand) => operand switch
    {
        TypeReference type => [type],
        MethodReference method =>
            [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType),
            .. method is GenericInstanceMethod generic ? generic.GenericArguments : []],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    // Of 'List<Finding>[]' all of its names.
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification specification => Parts(specification.ElementType),
        GenericParameter => [],
        _ => [type],
    };
}
