<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>station</name>
  <message>
   <source>  {header} was left aside.</source>
   <extracomment>exchange/reports</extracomment>
   <translation>  {header} se dejó aparte.</translation>
  </message>
  <message>
   <source>  {header} was read as {field}.</source>
   <extracomment>exchange/reports</extracomment>
   <translation>  {header} se leyó como {field}.</translation>
  </message>
  <message>
   <source>(saved − spent) ÷ spent</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>(ahorrado − gastado) ÷ gastado</translation>
  </message>
  <message>
   <source>({ai}) is empty or has foreign characters</source>
   <extracomment>gs1</extracomment>
   <translation>({ai}) está vacío o tiene caracteres ajenos</translation>
  </message>
  <message>
   <source>({ai}) is too long, or its separator is missing</source>
   <extracomment>gs1</extracomment>
   <translation>({ai}) es demasiado largo o le falta el separador</translation>
  </message>
  <message>
   <source>({ai}) stands twice</source>
   <extracomment>gs1</extracomment>
   <translation>({ai}) está dos veces</translation>
  </message>
  <message>
   <source>1 item</source>
   <extracomment>views/job_panel</extracomment>
   <translation>1 artículo</translation>
  </message>
  <message>
   <source>2 hours around it</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>2 horas alrededor</translation>
  </message>
  <message>
   <source>2026-01-01 2026-03-31</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>2026-01-01 2026-03-31</translation>
  </message>
  <message>
   <source>3 days around it</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>3 días alrededor</translation>
  </message>
  <message>
   <source>7 to 10 digits</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>de 7 a 10 cifras</translation>
  </message>
  <message>
   <source>&lt; 24 h</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>&lt; 24 h</translation>
  </message>
  <message>
   <source>&lt; 8 h</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>&lt; 8 h</translation>
  </message>
  <message>
   <source>A COMMAND</source>
   <extracomment>refusals</extracomment>
   <translation>UN COMANDO</translation>
  </message>
  <message>
   <source>A NEW LIST</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>LISTA NUEVA</translation>
  </message>
  <message>
   <source>A carton</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Un cartón</translation>
  </message>
  <message>
   <source>A case is open for {carton}.</source>
   <extracomment>workflows/docks</extracomment>
   <translation>Hay una incidencia abierta sobre {carton}.</translation>
  </message>
  <message>
   <source>A case is open with all that is known.</source>
   <extracomment>words_returns</extracomment>
   <translation>Hay una incidencia abierta con todo lo que se sabe.</translation>
  </message>
  <message>
   <source>A code is too long for a barcode on this label. Ask a supervisor.</source>
   <extracomment>labels/raster</extracomment>
   <translation>Un código es demasiado largo para un código de barras en esta etiqueta. Pregunte al supervisor.</translation>
  </message>
  <message>
   <source>A day around it</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Un día alrededor</translation>
  </message>
  <message>
   <source>A figure</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Un indicador</translation>
  </message>
  <message>
   <source>A new list</source>
   <extracomment>workflows/repair</extracomment>
   <translation>Una lista nueva</translation>
  </message>
  <message>
   <source>A new serial. The old one stays its name.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Una serie nueva. La antigua queda como nombre.</translation>
  </message>
  <message>
   <source>A pallet</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Un palé</translation>
  </message>
  <message>
   <source>A parcel that nobody announced</source>
   <extracomment>exchange/demo_inbounds, exchange/demo_triage</extracomment>
   <translation>Un paquete que nadie anunció</translation>
  </message>
  <message>
   <source>A part was replaced</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Se reemplazó una pieza</translation>
  </message>
  <message>
   <source>A part was swapped</source>
   <extracomment>words_cases</extracomment>
   <translation>Se cambió una pieza</translation>
  </message>
  <message>
   <source>A photo was taken.</source>
   <extracomment>labels/receipt</extracomment>
   <translation>Se hizo una foto.</translation>
  </message>
  <message>
   <source>A place</source>
   <extracomment>cli/tray_audit</extracomment>
   <translation>Un lugar</translation>
  </message>
  <message>
   <source>A second count: scan all of it, whatever was counted before.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Segundo conteo: escanee todo, aunque ya se haya contado.</translation>
  </message>
  <message>
   <source>A shift</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Un turno</translation>
  </message>
  <message>
   <source>A supervisor can lift this: press F10.</source>
   <extracomment>refusals</extracomment>
   <translation>Un supervisor puede autorizarlo: pulse F10.</translation>
  </message>
  <message>
   <source>A supervisor decided it</source>
   <extracomment>modes/returns_prompts</extracomment>
   <translation>Lo decidió un supervisor</translation>
  </message>
  <message>
   <source>A test, and how it came out.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Una prueba y su resultado.</translation>
  </message>
  <message>
   <source>A unit</source>
   <extracomment>cli/tray_audit</extracomment>
   <translation>Una unidad</translation>
  </message>
  <message>
   <source>A unit is worth {value} {currency}; {typical} is typical of this client.</source>
   <extracomment>advice</extracomment>
   <translation>Una unidad vale {value} {currency}; lo habitual en este cliente es {typical}.</translation>
  </message>
  <message>
   <source>A unit itself: {client}, order {order}</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Una unidad suelta: {client}, pedido {order}</translation>
  </message>
  <message>
   <source>A week around it</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Una semana alrededor</translation>
  </message>
  <message>
   <source>A-01</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>A-01</translation>
  </message>
  <message>
   <source>A-01-03, A-01-04</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>A-01-03, A-01-04</translation>
  </message>
  <message>
   <source>ALL APPROVED</source>
   <extracomment>refusals_counting</extracomment>
   <translation>TODO APROBADO</translation>
  </message>
  <message>
   <source>ALL FULL</source>
   <extracomment>workflows/places</extracomment>
   <translation>TODO LLENO</translation>
  </message>
  <message>
   <source>ALL HERE</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>TODO AQUÍ</translation>
  </message>
  <message>
   <source>ALL PICKED</source>
   <extracomment>workflows/picking</extracomment>
   <translation>TODO RECOGIDO</translation>
  </message>
  <message>
   <source>ALL RECEIVED</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>TODO RECIBIDO</translation>
  </message>
  <message>
   <source>AN ORDER</source>
   <extracomment>workflows/storing</extracomment>
   <translation>UN PEDIDO</translation>
  </message>
  <message>
   <source>ANNOUNCED</source>
   <extracomment>labels/receipt</extracomment>
   <translation>ANUNCIADO</translation>
  </message>
  <message>
   <source>ARRIVED</source>
   <extracomment>labels/receipt</extracomment>
   <translation>LLEGADA</translation>
  </message>
  <message>
   <source>AS IN THE BOOK</source>
   <extracomment>workflows/counting</extracomment>
   <translation>SEGÚN REGISTRO</translation>
  </message>
  <message>
   <source>AS IT WAS</source>
   <extracomment>refusals_office</extracomment>
   <translation>SIN CAMBIOS</translation>
  </message>
  <message>
   <source>ASN-1001</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>ASN-1001</translation>
  </message>
  <message>
   <source>About this file</source>
   <extracomment>exchange/figure_report</extracomment>
   <translation>Sobre este archivo</translation>
  </message>
  <message>
   <source>Accessories</source>
   <extracomment>audits/office, views/audit/office_list_kinds, views/audit/office_page</extracomment>
   <translation>Accesorios</translation>
  </message>
  <message>
   <source>Accessories saved</source>
   <extracomment>words_kinds</extracomment>
   <translation>Accesorios guardados</translation>
  </message>
  <message>
   <source>Accessory</source>
   <extracomment>modes/returns_look, views/audit/office_list_kinds</extracomment>
   <translation>Accesorio</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <extracomment>views/audit/counts_page</extracomment>
   <translation>Exactitud</translation>
  </message>
  <message>
   <source>Acts that set a block or a rule aside ÷ acts that can be stopped.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Actos que apartan un bloqueo o una regla ÷ actos que se pueden detener.</translation>
  </message>
  <message>
   <source>Acts there</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Actos allí</translation>
  </message>
  <message>
   <source>Add --yes if the company has a new prefix: {count} numbers were given out with {prefix}, and stay as they are.</source>
   <extracomment>exchange/site</extracomment>
   <translation>Añada --yes si la empresa tiene un prefijo nuevo: se dieron {count} números con {prefix}, y quedan como están.</translation>
  </message>
  <message>
   <source>Add --yes: {count} people have a badge now, and it stops working.</source>
   <extracomment>exchange/office_papers</extracomment>
   <translation>Añada --yes: {count} personas tienen ahora una tarjeta, y dejará de valer.</translation>
  </message>
  <message>
   <source>Add serial= or location= to the address in the settings: {count} USB devices are {device}.</source>
   <extracomment>devices/usb_identity</extracomment>
   <translation>Añada serial= o location= a la dirección en los ajustes: {count} dispositivos USB son {device}.</translation>
  </message>
  <message>
   <source>Add the column {missing} to {name}. Its columns are: {headers}.</source>
   <extracomment>exchange/columns</extracomment>
   <translation>Añada la columna {missing} a {name}. Sus columnas son: {headers}.</translation>
  </message>
  <message>
   <source>Add {key} to {file}: it is needed.</source>
   <extracomment>settings</extracomment>
   <translation>Añada {key} a {file}: hace falta.</translation>
  </message>
  <message>
   <source>Added at packing.</source>
   <extracomment>modes/picking_task</extracomment>
   <translation>Añadido al empacar.</translation>
  </message>
  <message>
   <source>Added at packing: {units} of {name}.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Añadido al empacar: {units} de {name}.</translation>
  </message>
  <message>
   <source>Address</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>After</source>
   <extracomment>views/audit/office_seen</extracomment>
   <translation>Después</translation>
  </message>
  <message>
   <source>Age</source>
   <extracomment>views/audit/cases_page</extracomment>
   <translation>Edad</translation>
  </message>
  <message>
   <source>All four sets</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Los cuatro grupos</translation>
  </message>
  <message>
   <source>All units</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Todas</translation>
  </message>
  <message>
   <source>All {count} events hold: each is tied to the one before it.</source>
   <extracomment>paper_units</extracomment>
   <translation>Los {count} eventos son íntegros: cada uno está ligado al anterior.</translation>
  </message>
  <message>
   <source>All {count} units in the book fit.</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Las {count} unidades del registro encajan.</translation>
  </message>
  <message>
   <source>All, finished ones too</source>
   <extracomment>views/audit/counts_page</extracomment>
   <translation>Todos, también terminados</translation>
  </message>
  <message>
   <source>All, released ones too</source>
   <extracomment>views/audit/holds_page</extracomment>
   <translation>Todas, también liberadas</translation>
  </message>
  <message>
   <source>Also to be scanned</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Escanear además</translation>
  </message>
  <message>
   <source>Alt+←  Back</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Alt+←  Atrás</translation>
  </message>
  <message>
   <source>Always</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Siempre</translation>
  </message>
  <message>
   <source>Amount</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Importe</translation>
  </message>
  <message>
   <source>An order</source>
   <extracomment>cli/tray_audit</extracomment>
   <translation>Un pedido</translation>
  </message>
  <message>
   <source>And {count} more.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Y {count} más.</translation>
  </message>
  <message>
   <source>Annex to the commercial invoice</source>
   <extracomment>labels/packing_list</extracomment>
   <translation>Anexo a la factura comercial</translation>
  </message>
  <message>
   <source>Annex to the invoice</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Anexo de la factura</translation>
  </message>
  <message>
   <source>Announced</source>
   <extracomment>audits/reports, paper_units, views/audit/case_words, views/audit/search_about, words_kinds</extracomment>
   <translation>Anunciado</translation>
  </message>
  <message>
   <source>Announced as</source>
   <extracomment>words_facts</extracomment>
   <translation>Anunciada como</translation>
  </message>
  <message>
   <source>Another client's</source>
   <extracomment>jobs_receiving</extracomment>
   <translation>De otro cliente</translation>
  </message>
  <message>
   <source>Another grade than the rule's</source>
   <extracomment>words_reports</extracomment>
   <translation>Otro grado que el de la regla</translation>
  </message>
  <message>
   <source>Another grade than the rule's, one step off.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Otro grado que el de la regla, un paso al lado.</translation>
  </message>
  <message>
   <source>Another lane than the rule's</source>
   <extracomment>words_reports</extracomment>
   <translation>Otro carril que el de la regla</translation>
  </message>
  <message>
   <source>Another lane than the rule's. This is kept.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Otro carril que el de la regla. Queda registrado.</translation>
  </message>
  <message>
   <source>Another unit</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>Otra unidad</translation>
  </message>
  <message>
   <source>Answer the question on the screen first.</source>
   <extracomment>modes/counting_actions, modes/counting_scans, modes/packing_actions, modes/packing_scans, modes/receiving_actions, modes/receiving_scans, modes/repair_actions, modes/repair_scans, modes/returns_actions, modes/returns_scans, modes/returns_unreadable, modes/storing_actions, modes/storing_scans</extracomment>
   <translation>Responda antes la pregunta de la pantalla.</translation>
  </message>
  <message>
   <source>Answer the question.</source>
   <extracomment>modes/counting_task, modes/packing_prompts, modes/receiving_prompts, modes/repair_look, modes/returns_prompts, modes/storing_prompts</extracomment>
   <translation>Responda la pregunta.</translation>
  </message>
  <message>
   <source>Answer, ms</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>Respuesta, ms</translation>
  </message>
  <message>
   <source>Answers nothing</source>
   <extracomment>cli/tray</extracomment>
   <translation>No responde</translation>
  </message>
  <message>
   <source>Any bench may go on with it.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Cualquier puesto puede seguir con él.</translation>
  </message>
  <message>
   <source>Any other code, then Enter</source>
   <extracomment>views/simulator</extracomment>
   <translation>Cualquier otro código y Enter</translation>
  </message>
  <message>
   <source>Approve</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Aprobar</translation>
  </message>
  <message>
   <source>Approve all</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Aprobar todo</translation>
  </message>
  <message>
   <source>Approved: {missing} missing, {placed} placed, {cases} exceptions opened.</source>
   <extracomment>workflows/audit_counts</extracomment>
   <translation>Aprobado: {missing} faltan, {placed} ubicadas, {cases} incidencias abiertas.</translation>
  </message>
  <message>
   <source>Arrived</source>
   <extracomment>audits/reports, views/audit/search_about</extracomment>
   <translation>Llegada</translation>
  </message>
  <message>
   <source>Arrived {at}</source>
   <extracomment>modes/receiving_task, modes/returns_look</extracomment>
   <translation>Llegó el {at}</translation>
  </message>
  <message>
   <source>As it stands now</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Tal como está ahora</translation>
  </message>
  <message>
   <source>As it was imported.</source>
   <extracomment>cli/profile_desk</extracomment>
   <translation>Tal como se importó.</translation>
  </message>
  <message>
   <source>As of</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>A fecha de</translation>
  </message>
  <message>
   <source>As the record stood on {at}.</source>
   <extracomment>labels/timeline_paper</extracomment>
   <translation>Según el registro en este momento: {at}.</translation>
  </message>
  <message>
   <source>Ask</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>Ask a second person: nobody lifts a block of their own.</source>
   <extracomment>refusals</extracomment>
   <translation>Pida a otra persona: nadie levanta su propio bloqueo.</translation>
  </message>
  <message>
   <source>Ask a second person: this takes two.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Pida a otra persona: esto requiere dos.</translation>
  </message>
  <message>
   <source>Ask a supervisor for a badge that is valid here.</source>
   <extracomment>refusals</extracomment>
   <translation>Pida al supervisor una credencial válida aquí.</translation>
  </message>
  <message>
   <source>Ask again what is shown</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Consultar de nuevo</translation>
  </message>
  <message>
   <source>Ask another supervisor: nobody takes away the own role or badge.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Pida a otro supervisor: nadie se quita su propio rol o credencial.</translation>
  </message>
  <message>
   <source>Ask at {bench}: order {order} is in hand there.</source>
   <extracomment>refusals, refusals_storing</extracomment>
   <translation>Pregunte en {bench}: allí tienen el pedido {order}.</translation>
  </message>
  <message>
   <source>Ask for at least {least} units, and {each} events for each of them.</source>
   <extracomment>cli/measure_base</extracomment>
   <translation>Pida al menos {least} unidades y {each} eventos para cada una.</translation>
  </message>
  <message>
   <source>Ask for fewer days, or for CSV: this format takes {most} rows.</source>
   <extracomment>exchange/client_report_files</extracomment>
   <translation>Pida menos días, o CSV: este formato admite {most} filas.</translation>
  </message>
  <message>
   <source>Ask for help: the database of this machine could not be brought up to date ({reason}).</source>
   <extracomment>models/embedded</extracomment>
   <translation>Pida ayuda: no se pudo poner al día la base de datos de esta máquina ({reason}).</translation>
  </message>
  <message>
   <source>Ask for more units or fewer scans: {found} units can still be packed.</source>
   <extracomment>cli/measure_orders</extracomment>
   <translation>Pida más unidades o menos lecturas: aún se pueden empacar {found} unidades.</translation>
  </message>
  <message>
   <source>Ask for single units: {number} has more than {most}.</source>
   <extracomment>exchange/evidence_rows</extracomment>
   <translation>Pida unidades sueltas: {number} tiene más de {most}.</translation>
  </message>
  <message>
   <source>Ask for {recall} itself to be released: the unit is on its list.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Pida que se libere {recall}: la unidad está en su lista.</translation>
  </message>
  <message>
   <source>Ask the administrator to set the company's GS1 prefix: station site --sscc-prefix PREFIX.</source>
   <extracomment>refusals</extracomment>
   <translation>Pida al administrador que indique el prefijo GS1 de la empresa: station site --sscc-prefix PREFIX.</translation>
  </message>
  <message>
   <source>Ask the carrier for a smaller label: it may have {most} MB.</source>
   <extracomment>exchange/label_files</extracomment>
   <translation>Pida al transportista una etiqueta menor: puede tener {most} MB.</translation>
  </message>
  <message>
   <source>Ask the carrier for the label again: its content is not {media}.</source>
   <extracomment>exchange/label_files</extracomment>
   <translation>Pida otra vez la etiqueta al transportista: su contenido no es {media}.</translation>
  </message>
  <message>
   <source>Ask {person} at {bench}: order {order} is in hand there.</source>
   <extracomment>refusals</extracomment>
   <translation>Pregunte a {person} en {bench}: tiene el pedido {order}.</translation>
  </message>
  <message>
   <source>Ask {person} at {bench}: shipment {inbound} is in hand there.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Pregunte a {person} en {bench}: tiene la entrega {inbound}.</translation>
  </message>
  <message>
   <source>Ask {person} at {bench}: this parcel is in hand there.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Pregunte a {person} en {bench}: tiene este paquete.</translation>
  </message>
  <message>
   <source>Ask {person} at {bench}: this unit is in hand there.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Pregunte a {person} en {bench}: tiene esta unidad.</translation>
  </message>
  <message>
   <source>Ask {person} at {bench}: {place} is being counted there.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Pregunte a {person} en {bench}: allí se está contando {place}.</translation>
  </message>
  <message>
   <source>Asked</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Se pidió</translation>
  </message>
  <message>
   <source>At every touch</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>En cada movimiento</translation>
  </message>
  <message>
   <source>At least, g</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Como mínimo, g</translation>
  </message>
  <message>
   <source>At the bench</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>En el puesto</translation>
  </message>
  <message>
   <source>At the server</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>En el servidor</translation>
  </message>
  <message>
   <source>At {place}</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>En {place}</translation>
  </message>
  <message>
   <source>Audit</source>
   <extracomment>views/words</extracomment>
   <translation>Auditoría</translation>
  </message>
  <message>
   <source>BACK ALREADY</source>
   <extracomment>words_returns</extracomment>
   <translation>YA DEVUELTO</translation>
  </message>
  <message>
   <source>BEING COUNTED</source>
   <extracomment>refusals_storing</extracomment>
   <translation>EN CONTEO</translation>
  </message>
  <message>
   <source>BENCH</source>
   <extracomment>labels/certificate, labels/receipt, labels/vendor_papers</extracomment>
   <translation>PUESTO</translation>
  </message>
  <message>
   <source>BENCH CLOSED</source>
   <extracomment>refusals_office</extracomment>
   <translation>PUESTO CERRADO</translation>
  </message>
  <message>
   <source>BOOKED</source>
   <extracomment>workflows/counting</extracomment>
   <translation>REGISTRADO</translation>
  </message>
  <message>
   <source>BOX IS CLOSED</source>
   <extracomment>refusals</extracomment>
   <translation>CAJA CERRADA</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>views/audit/count_form, views/audit/figure_form, views/audit/hold_form</extracomment>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back in stock</source>
   <extracomment>paper_units</extracomment>
   <translation>De nuevo en existencias</translation>
  </message>
  <message>
   <source>Back to stock</source>
   <extracomment>words_kinds</extracomment>
   <translation>Vuelta a existencias</translation>
  </message>
  <message>
   <source>Back to the customer</source>
   <extracomment>words_states</extracomment>
   <translation>De vuelta al comprador</translation>
  </message>
  <message>
   <source>Back to the page before</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Volver a la página anterior</translation>
  </message>
  <message>
   <source>Back to the vendor</source>
   <extracomment>words_states</extracomment>
   <translation>De vuelta al proveedor</translation>
  </message>
  <message>
   <source>Back to {vendor}</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>De vuelta a {vendor}</translation>
  </message>
  <message>
   <source>Bad answer: grade at best</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Respuesta mala: grado máximo</translation>
  </message>
  <message>
   <source>Bad: at best</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Mala: a lo sumo</translation>
  </message>
  <message>
   <source>Badge</source>
   <extracomment>audits/office</extracomment>
   <translation>Credencial</translation>
  </message>
  <message>
   <source>Badge changed</source>
   <extracomment>words_kinds</extracomment>
   <translation>Credencial cambiada</translation>
  </message>
  <message>
   <source>Badge of a supervisor</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Credencial de un supervisor</translation>
  </message>
  <message>
   <source>Badge of {name}</source>
   <extracomment>cli/tray_audit, exchange/demo_scans</extracomment>
   <translation>Credencial de {name}</translation>
  </message>
  <message>
   <source>Badge since</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Credencial desde</translation>
  </message>
  <message>
   <source>Badges</source>
   <extracomment>paper_office, workflows/audit_office</extracomment>
   <translation>Tarjetas</translation>
  </message>
  <message>
   <source>Base it is measured against</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Base con la que se mide</translation>
  </message>
  <message>
   <source>Battery</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Batería</translation>
  </message>
  <message>
   <source>Before</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_rows, views/audit/figure_stated, views/audit/office_seen</extracomment>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Before that</source>
   <extracomment>views/audit/case_words, words_facts</extracomment>
   <translation>Antes de eso</translation>
  </message>
  <message>
   <source>Before: {figure}</source>
   <extracomment>views/audit/figure_stated</extracomment>
   <translation>Antes: {figure}</translation>
  </message>
  <message>
   <source>Begin an order first: its list is printed then.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Empiece antes un pedido: su lista se imprime entonces.</translation>
  </message>
  <message>
   <source>Begin an order first: this is for what you are sent to and do not find.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Empiece antes un pedido: esto es para lo que va a buscar y no encuentra.</translation>
  </message>
  <message>
   <source>Believe the announced serials</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Creer las series anunciadas</translation>
  </message>
  <message>
   <source>Bench</source>
   <extracomment>audits/office, audits/reports, paper_storing, views/audit/case_detail, views/audit/case_words, views/audit/figure_rows, views/audit/office_families, views/audit/search_words, views/audit/shrink_page, views/audit/unit_tables, words_facts</extracomment>
   <translation>Puesto</translation>
  </message>
  <message>
   <source>Benches</source>
   <extracomment>views/audit/office_families, views/audit/office_page</extracomment>
   <translation>Puestos</translation>
  </message>
  <message>
   <source>Benches beside each other</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Puestos comparados</translation>
  </message>
  <message>
   <source>Beyond economic repair.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>No compensa repararla.</translation>
  </message>
  <message>
   <source>Bin</source>
   <extracomment>audits/office, paper_storing</extracomment>
   <translation>Ubicación</translation>
  </message>
  <message>
   <source>Box closed with something against it</source>
   <extracomment>words_reports</extracomment>
   <translation>Caja cerrada con algo en contra</translation>
  </message>
  <message>
   <source>Bring the unit in hand to its tote first.</source>
   <extracomment>modes/returns_actions, modes/returns_unreadable</extracomment>
   <translation>Lleve antes a su cubeta la unidad en curso.</translation>
  </message>
  <message>
   <source>Bring tote {tote} to packing.</source>
   <extracomment>modes/storing_prompts, workflows/picking</extracomment>
   <translation>Lleve la cubeta {tote} a empaque.</translation>
  </message>
  <message>
   <source>Built in</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Montada</translation>
  </message>
  <message>
   <source>Built into</source>
   <extracomment>views/audit/unit_tables, words_facts</extracomment>
   <translation>Montada en</translation>
  </message>
  <message>
   <source>By</source>
   <extracomment>views/audit/case_detail, views/audit/case_words, views/audit/count_detail, views/audit/hold_detail, views/audit/shrink_page, views/audit/unit_page, words_facts</extracomment>
   <translation>Por</translation>
  </message>
  <message>
   <source>By day</source>
   <extracomment>words_figures</extracomment>
   <translation>Por día</translation>
  </message>
  <message>
   <source>By its events the unit is {told}, and its row says {now}.</source>
   <extracomment>models/ledger</extracomment>
   <translation>Según sus eventos la unidad está {told}, y su fila dice {now}.</translation>
  </message>
  <message>
   <source>By month</source>
   <extracomment>words_figures</extracomment>
   <translation>Por mes</translation>
  </message>
  <message>
   <source>By name. Read each figure with the work beside it: work differs, and this is no ranking.</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Por nombre. Lea cada valor junto al trabajo: el trabajo varía, y esto no es una clasificación.</translation>
  </message>
  <message>
   <source>By rule: {grade}</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Por regla: {grade}</translation>
  </message>
  <message>
   <source>By the book</source>
   <extracomment>views/audit/count_detail, words_facts</extracomment>
   <translation>Según el libro</translation>
  </message>
  <message>
   <source>By the book at</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Según registro en</translation>
  </message>
  <message>
   <source>By the book it is packed in another parcel</source>
   <extracomment>words_cases</extracomment>
   <translation>Según el registro está en otro paquete</translation>
  </message>
  <message>
   <source>By the book it lies at {place}.</source>
   <extracomment>refusals, workflows/storing</extracomment>
   <translation>Según el registro está en {place}.</translation>
  </message>
  <message>
   <source>By value</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Por valor</translation>
  </message>
  <message>
   <source>By week</source>
   <extracomment>words_figures</extracomment>
   <translation>Por semana</translation>
  </message>
  <message>
   <source>CANCELLED</source>
   <extracomment>refusals, refusals_receiving, workflows/printing</extracomment>
   <translation>CANCELADO</translation>
  </message>
  <message>
   <source>CARRIED OUT BY</source>
   <extracomment>labels/certificate</extracomment>
   <translation>REALIZADO POR</translation>
  </message>
  <message>
   <source>CARRIER</source>
   <extracomment>labels/packing_list, labels/parcel, labels/vendor_papers</extracomment>
   <translation>TRANSPORTISTA</translation>
  </message>
  <message>
   <source>CARTON</source>
   <extracomment>paper_receiving</extracomment>
   <translation>CARTÓN</translation>
  </message>
  <message>
   <source>CARTON IN</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>CARTÓN RECIBIDO</translation>
  </message>
  <message>
   <source>CHECK A FIELD</source>
   <extracomment>refusals_office</extracomment>
   <translation>REVISE UN CAMPO</translation>
  </message>
  <message>
   <source>CHECK THE RANGE</source>
   <extracomment>refusals_office</extracomment>
   <translation>REVISE EL RANGO</translation>
  </message>
  <message>
   <source>CHECKING</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>REVISANDO</translation>
  </message>
  <message>
   <source>CLEAR FIRST</source>
   <extracomment>refusals</extracomment>
   <translation>BORRE ANTES</translation>
  </message>
  <message>
   <source>CLIENT</source>
   <extracomment>labels/manifest</extracomment>
   <translation>CLIENTE</translation>
  </message>
  <message>
   <source>CLOSED</source>
   <extracomment>labels/receipt, refusals_receiving, refusals_returns, workflows/packing</extracomment>
   <translation>CERRADO</translation>
  </message>
  <message>
   <source>COMPLETE</source>
   <extracomment>workflows/packing</extracomment>
   <translation>COMPLETO</translation>
  </message>
  <message>
   <source>CONFIRMED</source>
   <extracomment>bench_late</extracomment>
   <translation>CONFIRMADO</translation>
  </message>
  <message>
   <source>CONSOLE-1, CONSOLE-2</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>CONSOLE-1, CONSOLE-2</translation>
  </message>
  <message>
   <source>CORRECTED</source>
   <extracomment>workflows/naming</extracomment>
   <translation>CORREGIDO</translation>
  </message>
  <message>
   <source>COUNT</source>
   <extracomment>workflows/counting</extracomment>
   <translation>CUENTE</translation>
  </message>
  <message>
   <source>COUNT AGAIN</source>
   <extracomment>workflows/counting</extracomment>
   <translation>CUENTE OTRA VEZ</translation>
  </message>
  <message>
   <source>COUNT ANEW</source>
   <extracomment>workflows/counting</extracomment>
   <translation>CONTAR DE NUEVO</translation>
  </message>
  <message>
   <source>COUNTED</source>
   <extracomment>exchange/demo_pulses, refusals_counting, workflows/counting</extracomment>
   <translation>CONTADO</translation>
  </message>
  <message>
   <source>COUNTED BEFORE</source>
   <extracomment>workflows/counting</extracomment>
   <translation>YA CONTADO</translation>
  </message>
  <message>
   <source>COUNTED ONLY</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>SOLO SE CUENTA</translation>
  </message>
  <message>
   <source>CUT-OFF</source>
   <extracomment>labels/parcel, labels/pick_list</extracomment>
   <translation>HORA LÍMITE</translation>
  </message>
  <message>
   <source>Cage</source>
   <extracomment>audits/office, paper_storing</extracomment>
   <translation>Jaula</translation>
  </message>
  <message>
   <source>Call a second person to lift a block.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Llame a otra persona para levantar un bloqueo.</translation>
  </message>
  <message>
   <source>Call a second person: this was not proved to be the unit that left.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Llame a otra persona: no se probó que sea la unidad que salió.</translation>
  </message>
  <message>
   <source>Call a supervisor: a whole list is not undone here.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Llame a un supervisor: aquí no se deshace una lista entera.</translation>
  </message>
  <message>
   <source>Call a supervisor: it has left the dock.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Llame a un supervisor: ya salió del muelle.</translation>
  </message>
  <message>
   <source>Call a supervisor: one of the two has to be one.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Llame a un supervisor: uno de los dos debe serlo.</translation>
  </message>
  <message>
   <source>Call a supervisor: the unit has another code of this kind in the book.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Llame a un supervisor: la unidad ya tiene otro código de este tipo.</translation>
  </message>
  <message>
   <source>Call a supervisor: this needs a supervisor's badge.</source>
   <extracomment>refusals</extracomment>
   <translation>Llame al supervisor: hace falta su credencial.</translation>
  </message>
  <message>
   <source>Call a supervisor: this window opens for the badge of a supervisor alone.</source>
   <extracomment>workflows/audit_session</extracomment>
   <translation>Llame a un supervisor: esta ventana solo se abre con la credencial de un supervisor.</translation>
  </message>
  <message>
   <source>Call the administrator: this base has no warehouse yet. Run station db upgrade, then station site.</source>
   <extracomment>bench_sending</extracomment>
   <translation>Llame al administrador: esta base aún no tiene almacén. Ejecute station db upgrade y después station site.</translation>
  </message>
  <message>
   <source>Call the lead: by the book it is in another parcel.</source>
   <extracomment>refusals</extracomment>
   <translation>Llame al encargado: según el registro está en otro paquete.</translation>
  </message>
  <message>
   <source>Call the lead: by the book it is in parcel {parcel} of order {order}.</source>
   <extracomment>refusals</extracomment>
   <translation>Llame al encargado: según el registro está en el paquete {parcel} del pedido {order}.</translation>
  </message>
  <message>
   <source>Call the lead: not everything is in stock.</source>
   <extracomment>modes/storing_prompts</extracomment>
   <translation>Llame al encargado: no hay existencias de todo.</translation>
  </message>
  <message>
   <source>Call the lead: {units} of {name} are nowhere in stock.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Llame al encargado: no hay {units} de {name} en existencias.</translation>
  </message>
  <message>
   <source>Call the supervisor: printer {model} prints {found} dots a mm, the settings say {wanted}.</source>
   <extracomment>devices/zpl_printer</extracomment>
   <translation>Llame al supervisor: la impresora {model} imprime {found} puntos por mm, los ajustes dicen {wanted}.</translation>
  </message>
  <message>
   <source>Call the supervisor: the printer's resolution is not that of the settings.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Llame al supervisor: la resolución de la impresora no es la de los ajustes.</translation>
  </message>
  <message>
   <source>Call the supervisor: the scale answers in another language than the settings say.</source>
   <extracomment>devices/scales</extracomment>
   <translation>Llame al supervisor: la báscula responde en otro lenguaje que el de los ajustes.</translation>
  </message>
  <message>
   <source>Call the supervisor: the scale reports a fault of its own.</source>
   <extracomment>devices/scales</extracomment>
   <translation>Llame al supervisor: la báscula avisa de un fallo propio.</translation>
  </message>
  <message>
   <source>Call the supervisor: this user may not open {path}.</source>
   <extracomment>devices/hid_scanner, devices/serial_scanner, devices/usb_printer</extracomment>
   <translation>Llame al supervisor: este usuario no puede abrir {path}.</translation>
  </message>
  <message>
   <source>Call whoever looks after the program: the demonstration's {name} is wrong in row {row} ({value}): {sentence}</source>
   <extracomment>exchange/demo</extracomment>
   <translation>Llame a quien se ocupa del programa: {name} de la demostración está mal en la fila {row} ({value}): {sentence}</translation>
  </message>
  <message>
   <source>Call whoever looks after the program: the ledger refused this unit ({reason}).</source>
   <extracomment>exchange/units</extracomment>
   <translation>Llame a quien se ocupa del programa: el libro rechazó esta unidad ({reason}).</translation>
  </message>
  <message>
   <source>Call whoever looks after the program: {reason}. The log has the rest.</source>
   <extracomment>audit</extracomment>
   <translation>Llame a quien se ocupa del programa: {reason}. El resto está en el log.</translation>
  </message>
  <message>
   <source>Call {person}: the database is away, and this bench had order {order} until {at}.</source>
   <extracomment>bench_away</extracomment>
   <translation>Llame a {person}: la base de datos no responde y este puesto tenía el pedido {order} hasta {at}.</translation>
  </message>
  <message>
   <source>Came back</source>
   <extracomment>paper_units, views/audit/search_about, words_kinds</extracomment>
   <translation>Volvió</translation>
  </message>
  <message>
   <source>Came {came} from {place}.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Llegó de {place}: {came}.</translation>
  </message>
  <message>
   <source>Came {came}.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Llegó: {came}.</translation>
  </message>
  <message>
   <source>Camera</source>
   <extracomment>views/words</extracomment>
   <translation>Cámara</translation>
  </message>
  <message>
   <source>Capacity</source>
   <extracomment>paper_units</extracomment>
   <translation>Capacidad</translation>
  </message>
  <message>
   <source>Carried out by</source>
   <extracomment>labels/certificate</extracomment>
   <translation>Realizado por</translation>
  </message>
  <message>
   <source>Carrier</source>
   <extracomment>audits/reports, views/audit/search_about, words_facts, words_returns</extracomment>
   <translation>Transportista</translation>
  </message>
  <message>
   <source>Carrier manifest</source>
   <extracomment>labels/manifest</extracomment>
   <translation>Manifiesto del transportista</translation>
  </message>
  <message>
   <source>Carrier's label</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Etiqueta del transportista</translation>
  </message>
  <message>
   <source>Carton</source>
   <extracomment>audits/reports, paper_units, views/audit/search_words, words_facts</extracomment>
   <translation>Cartón</translation>
  </message>
  <message>
   <source>Carton damaged</source>
   <extracomment>words_kinds</extracomment>
   <translation>Caja dañada</translation>
  </message>
  <message>
   <source>Carton label</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Etiqueta de cartón</translation>
  </message>
  <message>
   <source>Carton made</source>
   <extracomment>words_kinds</extracomment>
   <translation>Cartón creado</translation>
  </message>
  <message>
   <source>Carton opened</source>
   <extracomment>words_kinds</extracomment>
   <translation>Cartón abierto</translation>
  </message>
  <message>
   <source>Carton or parcel</source>
   <extracomment>views/audit/unit_page, views/audit/unit_tables</extracomment>
   <translation>Cartón o paquete</translation>
  </message>
  <message>
   <source>Carton received</source>
   <extracomment>words_kinds</extracomment>
   <translation>Cartón recibido</translation>
  </message>
  <message>
   <source>Carton {carton} with {units} units.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Cartón {carton} con {units} unidades.</translation>
  </message>
  <message>
   <source>Carton {carton}: {units} units, as the client listed them.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Cartón {carton}: {units} unidades, como las listó el cliente.</translation>
  </message>
  <message>
   <source>Carton {code}</source>
   <extracomment>exchange/demo_inbounds, views/audit/timeline_words</extracomment>
   <translation>Cartón {code}</translation>
  </message>
  <message>
   <source>Carton, open</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Cartón, abierto</translation>
  </message>
  <message>
   <source>Carton, received sealed</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Cartón, recibido cerrado</translation>
  </message>
  <message>
   <source>Carton, sample as listed</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Cartón, muestra conforme a la lista</translation>
  </message>
  <message>
   <source>Carton, sample: {left} to scan</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Cartón, muestra: {left} por escanear</translation>
  </message>
  <message>
   <source>Carton, still to come</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Cartón, aún por llegar</translation>
  </message>
  <message>
   <source>Cartons</source>
   <extracomment>words_facts</extracomment>
   <translation>Cartones</translation>
  </message>
  <message>
   <source>Case</source>
   <extracomment>views/audit/case_detail, views/audit/unit_tables</extracomment>
   <translation>Incidencia</translation>
  </message>
  <message>
   <source>Case assigned</source>
   <extracomment>words_kinds</extracomment>
   <translation>Incidencia asignada</translation>
  </message>
  <message>
   <source>Case decided</source>
   <extracomment>words_kinds</extracomment>
   <translation>Incidencia decidida</translation>
  </message>
  <message>
   <source>Cases decided by their deadline ÷ cases decided.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Incidencias decididas en plazo ÷ incidencias decididas.</translation>
  </message>
  <message>
   <source>Cases opened: {count}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Incidencias abiertas: {count}.</translation>
  </message>
  <message>
   <source>Certificate</source>
   <extracomment>audits/reports, views/audit/search_words, views/audit/unit_papers, views/audit/unit_tables</extracomment>
   <translation>Certificado</translation>
  </message>
  <message>
   <source>Certificate of data erasure</source>
   <extracomment>labels/certificate</extracomment>
   <translation>Certificado de borrado de datos</translation>
  </message>
  <message>
   <source>Certificate of destruction</source>
   <extracomment>labels/certificate</extracomment>
   <translation>Certificado de destrucción</translation>
  </message>
  <message>
   <source>Certificate of test</source>
   <extracomment>labels/certificate</extracomment>
   <translation>Certificado de prueba</translation>
  </message>
  <message>
   <source>Certificate {number}</source>
   <extracomment>workflows/repair</extracomment>
   <translation>Certificado {number}</translation>
  </message>
  <message>
   <source>Certified</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Certificado</translation>
  </message>
  <message>
   <source>Chain broken at no. {rev}: call whoever looks after the base</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Cadena rota en el n.º {rev}: llame a quien se ocupa de la base</translation>
  </message>
  <message>
   <source>Chain whole: {count} events</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Cadena íntegra: {count} eventos</translation>
  </message>
  <message>
   <source>Change it at the bench or with a new order: this order is {state}.</source>
   <extracomment>exchange/orders</extracomment>
   <translation>Cámbielo en el puesto o con un pedido nuevo: este pedido está {state}.</translation>
  </message>
  <message>
   <source>Change something first: everything stands as it is typed.</source>
   <extracomment>views/audit/figure_acts</extracomment>
   <translation>Cambie algo antes: todo está ya como se tecleó.</translation>
  </message>
  <message>
   <source>Change the number: a unit has it as its serial.</source>
   <extracomment>exchange/gathering</extracomment>
   <translation>Cambie el número: una unidad lo tiene como serie.</translation>
  </message>
  <message>
   <source>Changed</source>
   <extracomment>views/audit/office_seen</extracomment>
   <translation>Cambiado</translation>
  </message>
  <message>
   <source>Changed by {person} on {at}.</source>
   <extracomment>cli/profile_desk</extracomment>
   <translation>Cambiado por {person}: {at}.</translation>
  </message>
  <message>
   <source>Changed: {reason}</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Cambiado: {reason}</translation>
  </message>
  <message>
   <source>Changes</source>
   <extracomment>views/audit/office_page</extracomment>
   <translation>Cambios</translation>
  </message>
  <message>
   <source>Check digit</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Dígito de control</translation>
  </message>
  <message>
   <source>Check entry {place} of the list: it cannot be what it is.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Revise la entrada {place} de la lista: así no puede ser.</translation>
  </message>
  <message>
   <source>Check file {path}: it cannot be read.</source>
   <extracomment>devices/photos</extracomment>
   <translation>Revise el archivo {path}: no se puede leer.</translation>
  </message>
  <message>
   <source>Check folder {folder}: it cannot be read.</source>
   <extracomment>devices/photos</extracomment>
   <translation>Revise la carpeta {folder}: no se puede leer.</translation>
  </message>
  <message>
   <source>Check folder {folder}: it cannot be written to, or the disk is full.</source>
   <extracomment>devices/folder_printer</extracomment>
   <translation>Revise la carpeta {folder}: no se puede escribir o el disco está lleno.</translation>
  </message>
  <message>
   <source>Check folder {folder}: photos cannot be copied to it.</source>
   <extracomment>devices/photo_gathering</extracomment>
   <translation>Revise la carpeta {folder}: no se pueden copiar fotos en ella.</translation>
  </message>
  <message>
   <source>Check folder {folder}: the photo cannot be stored.</source>
   <extracomment>devices/photos</extracomment>
   <translation>Revise la carpeta {folder}: no se puede guardar la foto.</translation>
  </message>
  <message>
   <source>Check number {place} of the list: it cannot be so.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Revise el número {place} de la lista: no puede ser así.</translation>
  </message>
  <message>
   <source>Check queue {queue} in CUPS: it said {answer}.</source>
   <extracomment>devices/spooled_printer</extracomment>
   <translation>Revise la cola {queue} en CUPS: respondió {answer}.</translation>
  </message>
  <message>
   <source>Check the camera: below grade A a photo is needed, and none came.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Revise la cámara: por debajo del grado A hace falta una foto, y no llegó ninguna.</translation>
  </message>
  <message>
   <source>Check the camera: no photo came from it.</source>
   <extracomment>bench_words, modes/counting_actions</extracomment>
   <translation>Revise la cámara: no llegó ninguna foto.</translation>
  </message>
  <message>
   <source>Check the list: it cannot be what it is.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Revise la lista: así no puede ser.</translation>
  </message>
  <message>
   <source>Check the network and the database server: it cannot be reached ({reason}).</source>
   <extracomment>models/database</extracomment>
   <translation>Revise la red y el servidor de base de datos: no se alcanza ({reason}).</translation>
  </message>
  <message>
   <source>Check the printer and its USB cable: the connection broke.</source>
   <extracomment>devices/usb_printer</extracomment>
   <translation>Revise la impresora y su cable USB: se cortó la conexión.</translation>
  </message>
  <message>
   <source>Check the printer and its network cable: the connection broke.</source>
   <extracomment>devices/tcp_printer</extracomment>
   <translation>Revise la impresora y su cable de red: se cortó la conexión.</translation>
  </message>
  <message>
   <source>Check the printer in the settings: CUPS has no queue {queue}.</source>
   <extracomment>devices/spooled_printer</extracomment>
   <translation>Revise la impresora en los ajustes: CUPS no tiene la cola {queue}.</translation>
  </message>
  <message>
   <source>Check the printer in the settings: Windows has no {queue}.</source>
   <extracomment>devices/spooled_printer</extracomment>
   <translation>Revise la impresora en los ajustes: Windows no tiene {queue}.</translation>
  </message>
  <message>
   <source>Check the range: both serials have the same length, the lower one first.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Revise el rango: ambas series tienen la misma longitud, la menor primero.</translation>
  </message>
  <message>
   <source>Check {field}: it cannot be so.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Revise {field}: no puede ser así.</translation>
  </message>
  <message>
   <source>Check {name} first: something uses it still.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Revise antes {name}: algo aún lo usa.</translation>
  </message>
  <message>
   <source>Check “{field}”. {why}</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Revise «{field}». {why}</translation>
  </message>
  <message>
   <source>Check “{field}”: it cannot be so.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Revise “{field}”: no puede ser así.</translation>
  </message>
  <message>
   <source>Checked</source>
   <extracomment>paper_units</extracomment>
   <translation>Revisado</translation>
  </message>
  <message>
   <source>Checked by hand: identity proved by its papers.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Revisada a mano: identidad probada por sus papeles.</translation>
  </message>
  <message>
   <source>Checked by hand: it is the unit of the book.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Revisada a mano: es la unidad del registro.</translation>
  </message>
  <message>
   <source>Checked: nothing is wrong.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Revisada: no hay nada mal.</translation>
  </message>
  <message>
   <source>Choose C or worse, or test it again: a test failed.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Elija C o peor, o pruebe otra vez: falló una prueba.</translation>
  </message>
  <message>
   <source>Choose C or worse, or test it again: {name} failed.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Elija C o peor, o pruebe otra vez: falló {name}.</translation>
  </message>
  <message>
   <source>Choose a bin or a cage: {place} is no place for stock.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Elija una ubicación o una jaula: {place} no es lugar para existencias.</translation>
  </message>
  <message>
   <source>Choose a bin or a cage: {place} takes returns of one lane only.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Elija una ubicación o una jaula: {place} recibe devoluciones de un solo carril.</translation>
  </message>
  <message>
   <source>Choose a case of the list: this one is not known.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Elija una incidencia de la lista: esta no se conoce.</translation>
  </message>
  <message>
   <source>Choose a client first: a SKU is its client's.</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Elija antes un cliente: un SKU es de su cliente.</translation>
  </message>
  <message>
   <source>Choose a client from the list: {name} is not there.</source>
   <extracomment>views/audit/kpis_page, views/audit/reports_page</extracomment>
   <translation>Elija un cliente de la lista: {name} no está en ella.</translation>
  </message>
  <message>
   <source>Choose a client to see its SKUs, or wait until a day is summed up.</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Elija un cliente para ver sus SKU, o espere a que se totalice un día.</translation>
  </message>
  <message>
   <source>Choose a grade next to the one that the answers say.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Elija un grado junto al que dicen las respuestas.</translation>
  </message>
  <message>
   <source>Choose a grade next to {grade}: that is what the answers say.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Elija un grado junto a {grade}: eso dicen las respuestas.</translation>
  </message>
  <message>
   <source>Choose a hold from the list: this one is not known.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Elija una retención de la lista: esta no se conoce.</translation>
  </message>
  <message>
   <source>Choose a place with the climate it needs: {place} does not have it for {name}.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Elija un lugar con el clima que necesita {name}: {place} no lo tiene.</translation>
  </message>
  <message>
   <source>Choose another decision: the unit is not where this one could move it.</source>
   <extracomment>workflows/audit_cases</extracomment>
   <translation>Elija otra decisión: la unidad no está donde esta podría moverla.</translation>
  </message>
  <message>
   <source>Choose another hold: this one was released already.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Elija otra retención: esta ya se liberó.</translation>
  </message>
  <message>
   <source>Choose another lane: it goes to this one already.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Elija otro carril: ya va a este.</translation>
  </message>
  <message>
   <source>Choose another name: {name} is taken.</source>
   <extracomment>refusals_office, workflows/audit_office</extracomment>
   <translation>Elija otro nombre: {name} ya está en uso.</translation>
  </message>
  <message>
   <source>Choose another place: this one is kept for another client.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Elija otro lugar: este está reservado para otro cliente.</translation>
  </message>
  <message>
   <source>Choose another place: {name} cannot be written ({reason}).</source>
   <extracomment>exchange/evidence, exchange/return_results</extracomment>
   <translation>Elija otro sitio: no se puede escribir {name} ({reason}).</translation>
  </message>
  <message>
   <source>Choose another place: {path} cannot be written.</source>
   <extracomment>paper_audit</extracomment>
   <translation>Elija otro sitio: no se puede escribir {path}.</translation>
  </message>
  <message>
   <source>Choose another place: {place} has room for {free} more, and {units} are in hand.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Elija otro lugar: en {place} caben {free} más y usted lleva {units}.</translation>
  </message>
  <message>
   <source>Choose another place: {place} holds one product only, and it is not this one.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Elija otro lugar: {place} guarda un solo producto, y no es este.</translation>
  </message>
  <message>
   <source>Choose another place: {place} is for goods on hold.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Elija otro lugar: {place} es para mercancía retenida.</translation>
  </message>
  <message>
   <source>Choose another place: {place} is full.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Elija otro lugar: {place} está lleno.</translation>
  </message>
  <message>
   <source>Choose another place: {place} is kept for {client}.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Elija otro lugar: {place} está reservado para {client}.</translation>
  </message>
  <message>
   <source>Choose another place: {place} is {climate}, which {name} does not stand.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Elija otro lugar: el clima de {place} es {climate} y no sirve para {name}.</translation>
  </message>
  <message>
   <source>Choose another supervisor first: this is the last one.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Elija antes otro supervisor: este es el último.</translation>
  </message>
  <message>
   <source>Choose another tote: order {order} waits in this one.</source>
   <extracomment>exchange/orders</extracomment>
   <translation>Elija otra cubeta: el pedido {order} espera en esta.</translation>
  </message>
  <message>
   <source>Choose how it came out.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Elija el resultado.</translation>
  </message>
  <message>
   <source>Choose how it is destroyed.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Elija cómo se destruye.</translation>
  </message>
  <message>
   <source>Choose how its data were erased.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Elija cómo se borraron sus datos.</translation>
  </message>
  <message>
   <source>Choose its group: {names}.</source>
   <extracomment>grading</extracomment>
   <translation>Elija su grupo: {names}.</translation>
  </message>
  <message>
   <source>Choose its lane: {names}.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Elija su carril: {names}.</translation>
  </message>
  <message>
   <source>Choose one of the answers on the screen.</source>
   <extracomment>modes/counting_actions, modes/packing_actions, modes/receiving_actions, modes/repair_actions, modes/returns, modes/returns_actions, modes/returns_answers, modes/storing_actions</extracomment>
   <translation>Elija una de las respuestas de la pantalla.</translation>
  </message>
  <message>
   <source>Choose other places: none fits, or they are in another count.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Elija otros lugares: ninguno encaja, o están en otro conteo.</translation>
  </message>
  <message>
   <source>Choose somebody who works here.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Elija a alguien que trabaje aquí.</translation>
  </message>
  <message>
   <source>Choose the SKU again: somebody else changed it meanwhile.</source>
   <extracomment>cli/profile_desk</extracomment>
   <translation>Elija otra vez el SKU: alguien lo cambió mientras tanto.</translation>
  </message>
  <message>
   <source>Choose the client whose goods these are.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Elija el cliente de esta mercancía.</translation>
  </message>
  <message>
   <source>Choose the client whose return this is.</source>
   <extracomment>workflows/returns_questions</extracomment>
   <translation>Elija el cliente de esta devolución.</translation>
  </message>
  <message>
   <source>Choose the client: {code} names more than one order.</source>
   <extracomment>workflows/telling</extracomment>
   <translation>Elija el cliente: {code} nombra más de un pedido.</translation>
  </message>
  <message>
   <source>Choose the grade it has now.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Elija el grado que tiene ahora.</translation>
  </message>
  <message>
   <source>Choose the grade; then say why.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Elija el grado y diga por qué.</translation>
  </message>
  <message>
   <source>Choose the item you have in your hand.</source>
   <extracomment>refusals, workflows/counting, workflows/receiving, workflows/storing, workflows/telling</extracomment>
   <translation>Elija el artículo que tiene en la mano.</translation>
  </message>
  <message>
   <source>Choose the lane; then say why.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Elija el carril y diga por qué.</translation>
  </message>
  <message>
   <source>Choose the list that it goes back on.</source>
   <extracomment>workflows/repair</extracomment>
   <translation>Elija la lista con la que vuelve.</translation>
  </message>
  <message>
   <source>Choose the part, or scan its product code.</source>
   <extracomment>workflows/repair</extracomment>
   <translation>Elija la pieza o escanee su código de producto.</translation>
  </message>
  <message>
   <source>Choose the shipment: {code} names more than one.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Elija la entrega: {code} nombra más de una.</translation>
  </message>
  <message>
   <source>Choose the units: by SKU, serials, lot, shipment or dates.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Elija las unidades: por SKU, series, lote, entrega o fechas.</translation>
  </message>
  <message>
   <source>Choose what becomes of the part: it gets a serial of the house.</source>
   <extracomment>modes/repair_parts</extracomment>
   <translation>Elija qué se hace con la pieza: recibe una serie de la casa.</translation>
  </message>
  <message>
   <source>Choose what becomes of {serial}.</source>
   <extracomment>modes/repair_parts</extracomment>
   <translation>Elija qué se hace con {serial}.</translation>
  </message>
  <message>
   <source>Choose what it is, or scan its product code.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Elija qué es o escanee su código de producto.</translation>
  </message>
  <message>
   <source>Choose what should have been in it.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Elija lo que debía haber dentro.</translation>
  </message>
  <message>
   <source>Choose what the licence plate is for.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Elija para qué es la matrícula.</translation>
  </message>
  <message>
   <source>Choose what was wrong.</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>Elija qué estaba mal.</translation>
  </message>
  <message>
   <source>Choose what you found.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Elija lo que encontró.</translation>
  </message>
  <message>
   <source>Choose what you have in your hand, or scan its product code.</source>
   <extracomment>modes/returns_unreadable, workflows/returns_questions</extracomment>
   <translation>Elija lo que tiene en la mano o escanee su código de producto.</translation>
  </message>
  <message>
   <source>Choose what you have scanned: {code}</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>Elija lo que ha escaneado: {code}</translation>
  </message>
  <message>
   <source>Choose who is liable.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Elija quién es responsable.</translation>
  </message>
  <message>
   <source>Choose why its {kind} is corrected.</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>Elija por qué se corrige: {kind}.</translation>
  </message>
  <message>
   <source>Class</source>
   <extracomment>audits/reports, views/audit/count_form, views/audit/office_trial, words_facts</extracomment>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Class, for questions and lanes</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Clase, para preguntas y carriles</translation>
  </message>
  <message>
   <source>Classes</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Clases</translation>
  </message>
  <message>
   <source>Cleaned</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Se limpió</translation>
  </message>
  <message>
   <source>Clear</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Clear a refusal that stays on the screen.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Borra un rechazo que sigue en la pantalla.</translation>
  </message>
  <message>
   <source>Clear the printer's cutter: it is jammed.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Libere la cuchilla de la impresora: está atascada.</translation>
  </message>
  <message>
   <source>Client</source>
   <extracomment>audits/office, exchange/figure_blocks, views/audit/case_detail, views/audit/cases_page, views/audit/count_form, views/audit/figure_form, views/audit/figure_rows, views/audit/figure_stated, views/audit/hold_form, views/audit/office_families, views/audit/search_about, views/audit/search_page, words_facts</extracomment>
   <translation>Cliente</translation>
  </message>
  <message>
   <source>Client and SKU</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Cliente y SKU</translation>
  </message>
  <message>
   <source>Client of the parcel</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Cliente del paquete</translation>
  </message>
  <message>
   <source>Client reports</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Informes de clientes</translation>
  </message>
  <message>
   <source>Clients</source>
   <extracomment>views/audit/office_families, views/audit/office_page</extracomment>
   <translation>Clientes</translation>
  </message>
  <message>
   <source>Climate</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Clima</translation>
  </message>
  <message>
   <source>Climate: {climate}.</source>
   <extracomment>modes/storing_tasks, workflows/storing</extracomment>
   <translation>Clima: {climate}.</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close the box first: labels and papers are printed then.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Cierre antes la caja: entonces se imprimen etiquetas y papeles.</translation>
  </message>
  <message>
   <source>Close the other program that prints on {path}, or remove it from CUPS.</source>
   <extracomment>devices/usb_printer</extracomment>
   <translation>Cierre el otro programa que imprime en {path}, o quítelo de CUPS.</translation>
  </message>
  <message>
   <source>Close the other program that uses {path}.</source>
   <extracomment>devices/serial_scanner</extracomment>
   <translation>Cierre el otro programa que usa {path}.</translation>
  </message>
  <message>
   <source>Close the parcel and print its label.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Cierra el paquete e imprime su etiqueta.</translation>
  </message>
  <message>
   <source>Close the parcel or put it back with Ctrl+R, then scan the badge.</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>Cierre el paquete o devuélvalo con Ctrl+R y luego escanee la credencial.</translation>
  </message>
  <message>
   <source>Close the parcel or put it back with Ctrl+R, then sign off.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Cierre el paquete o devuélvalo con Ctrl+R y luego salga.</translation>
  </message>
  <message>
   <source>Close the parcel with what is in it.</source>
   <extracomment>views/words</extracomment>
   <translation>Cierra el paquete con lo que tiene dentro.</translation>
  </message>
  <message>
   <source>Close the parcel: everything of it is in its tote.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Cierra el paquete: todo lo suyo está en su cubeta.</translation>
  </message>
  <message>
   <source>Close the printer: its print head is open.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Cierre la impresora: su cabezal está abierto.</translation>
  </message>
  <message>
   <source>Close the program and start it again. Then scan the order.</source>
   <extracomment>views/crash_page</extracomment>
   <translation>Cierre el programa y ábralo de nuevo. Luego escanee el pedido.</translation>
  </message>
  <message>
   <source>Close the shipment and print its receipt.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Cierra la entrega e imprime su comprobante.</translation>
  </message>
  <message>
   <source>Close the shipment or put it back with Ctrl+R, then sign off.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Cierre la entrega o devuélvala con Ctrl+R y luego salga.</translation>
  </message>
  <message>
   <source>Close the window and call whoever looks after the program: {reason}.</source>
   <extracomment>cli/profile_desk</extracomment>
   <translation>Cierre la ventana y llame a quien cuida el programa: {reason}.</translation>
  </message>
  <message>
   <source>Closed</source>
   <extracomment>audits/reports, views/audit/cases_page, views/audit/search_about, views/audit/wall_tiles</extracomment>
   <translation>Cerrada</translation>
  </message>
  <message>
   <source>Code</source>
   <extracomment>views/audit/holds_page, views/audit/office_families, views/audit/office_list_kinds</extracomment>
   <translation>Código</translation>
  </message>
  <message>
   <source>Command codes</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Códigos de comando</translation>
  </message>
  <message>
   <source>Command {name} ({key})</source>
   <extracomment>cli/tray</extracomment>
   <translation>Comando {name} ({key})</translation>
  </message>
  <message>
   <source>Compare it: the book has a unit of this serial already.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Compárela: el registro ya tiene una unidad con esta serie.</translation>
  </message>
  <message>
   <source>Compare the GTIN with the bar code: its check digit is not right.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Compare el GTIN con el código de barras: su dígito de control no es correcto.</translation>
  </message>
  <message>
   <source>Compare the SSCC with the label: its check digit is not right.</source>
   <extracomment>exchange/inbound_rows</extracomment>
   <translation>Compare el SSCC con la etiqueta: su dígito de control no es correcto.</translation>
  </message>
  <message>
   <source>Compare the carton: another shipment has this code.</source>
   <extracomment>exchange/inbounds</extracomment>
   <translation>Compare el cartón: otra entrega tiene este código.</translation>
  </message>
  <message>
   <source>Compare the order: this client has none of this number, and the return is taken in without it.</source>
   <extracomment>exchange/rma_drafts</extracomment>
   <translation>Compare el pedido: este cliente no tiene ninguno con este número, y la devolución se carga sin él.</translation>
  </message>
  <message>
   <source>Compare the serial with the label, and press F8 if it was read wrong.</source>
   <extracomment>workflows/telling_receiving</extracomment>
   <translation>Compare la serie con la etiqueta y pulse F8 si se leyó mal.</translation>
  </message>
  <message>
   <source>Compare the serial: nobody knows {serial}.</source>
   <extracomment>exchange/evidence_rows</extracomment>
   <translation>Compare la serie: nadie conoce {serial}.</translation>
  </message>
  <message>
   <source>Compare the serial: nobody knows {serial}. One slip away: {near}.</source>
   <extracomment>exchange/evidence_rows</extracomment>
   <translation>Compare la serie: nadie conoce {serial}. A un error de distancia: {near}.</translation>
  </message>
  <message>
   <source>Compare the serial: this SKU has no unit of this name.</source>
   <extracomment>exchange/rma_drafts</extracomment>
   <translation>Compare la serie: este SKU no tiene unidad con este nombre.</translation>
  </message>
  <message>
   <source>Compare the serial: this unit has not shipped.</source>
   <extracomment>exchange/rma_drafts</extracomment>
   <translation>Compare la serie: esta unidad no ha salido.</translation>
  </message>
  <message>
   <source>Compare this GTIN: a unit has it as its serial.</source>
   <extracomment>exchange/products</extracomment>
   <translation>Compare este GTIN: una unidad lo tiene como serie.</translation>
  </message>
  <message>
   <source>Compare this code with the unit: another unit of the client has it.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Compare este código con la unidad: otra unidad del cliente lo tiene.</translation>
  </message>
  <message>
   <source>Compare {serial} with the label: {other} was read, and its beginning was taken for a prefix.</source>
   <extracomment>profiles</extracomment>
   <translation>Compare {serial} con la etiqueta: se leyó {other} y su comienzo se tomó por prefijo.</translation>
  </message>
  <message>
   <source>Compare {serial} with the plate: its check digit is not right, as is common outside North America.</source>
   <extracomment>profiles</extracomment>
   <translation>Compare {serial} con la placa: su dígito de control no es correcto, como es usual fuera de Norteamérica.</translation>
  </message>
  <message>
   <source>Compared</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Comparado</translation>
  </message>
  <message>
   <source>Compared at returns</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Se compara al devolver</translation>
  </message>
  <message>
   <source>Complete</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Completo</translation>
  </message>
  <message>
   <source>Confirm</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Confirmar</translation>
  </message>
  <message>
   <source>Copy a row</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Copiar una fila</translation>
  </message>
  <message>
   <source>Correct address {address} in the settings.</source>
   <extracomment>devices/addresses</extracomment>
   <translation>Corrija la dirección {address} en los ajustes.</translation>
  </message>
  <message>
   <source>Correct address {address} in the settings: it begins with one of {schemes}.</source>
   <extracomment>devices/addresses</extracomment>
   <translation>Corrija la dirección {address} en los ajustes: empieza por uno de {schemes}.</translation>
  </message>
  <message>
   <source>Correct address {address} in the settings: write it as {example}.</source>
   <extracomment>devices/addresses</extracomment>
   <translation>Corrija la dirección {address} en los ajustes: escríbala como {example}.</translation>
  </message>
  <message>
   <source>Correct binaries in [database]: {folder} holds no PostgreSQL that starts. Name the folder that holds postgres and initdb, or leave it out.</source>
   <extracomment>models/embedded_binaries</extracomment>
   <translation>Corrija binaries en [database]: {folder} no contiene un PostgreSQL que arranque. Indique la carpeta con postgres e initdb, u omítalo.</translation>
  </message>
  <message>
   <source>Correct its {kind} {value}</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>Corregir: {kind} {value}</translation>
  </message>
  <message>
   <source>Correct the list first.</source>
   <extracomment>views/audit/office_trial</extracomment>
   <translation>Corrija antes la lista.</translation>
  </message>
  <message>
   <source>Correct the place, or import it first: there is none of this code.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Corrija el lugar o impórtelo antes: no hay ninguno con este código.</translation>
  </message>
  <message>
   <source>Correct the profile {name}: a serial has 1 to {most} characters.</source>
   <extracomment>profiles</extracomment>
   <translation>Corrija el perfil {name}: una serie tiene de 1 a {most} caracteres.</translation>
  </message>
  <message>
   <source>Correct the profile {name}: it may have {most} patterns and has {count}.</source>
   <extracomment>profiles</extracomment>
   <translation>Corrija el perfil {name}: puede tener {most} patrones y tiene {count}.</translation>
  </message>
  <message>
   <source>Correct the profile {name}: look-alikes are warn or off, not {value}.</source>
   <extracomment>profiles</extracomment>
   <translation>Corrija el perfil {name}: los parecidos son warn u off, no {value}.</translation>
  </message>
  <message>
   <source>Correct the profile {name}: there is no check called {check}.</source>
   <extracomment>profiles</extracomment>
   <translation>Corrija el perfil {name}: no hay control llamado {check}.</translation>
  </message>
  <message>
   <source>Correct the serial pattern {pattern}: use characters, [A-Z0-9], groups, | and quantifiers only.</source>
   <extracomment>serial_patterns</extracomment>
   <translation>Corrija el patrón de serie {pattern}: use solo caracteres, [A-Z0-9], grupos, | y cuantificadores.</translation>
  </message>
  <message>
   <source>Correct the serial profile: it has no setting called {key}.</source>
   <extracomment>profiles</extracomment>
   <translation>Corrija el perfil de serie: no tiene ajuste llamado {key}.</translation>
  </message>
  <message>
   <source>Correct the serial profile: {value} cannot be its {key}.</source>
   <extracomment>profiles</extracomment>
   <translation>Corrija el perfil de serie: {value} no puede ser su {key}.</translation>
  </message>
  <message>
   <source>Correct the serial: this SKU has no such unit.</source>
   <extracomment>exchange/reservations</extracomment>
   <translation>Corrija la serie: este SKU no tiene esa unidad.</translation>
  </message>
  <message>
   <source>Correct the tote, or import it first: there is none.</source>
   <extracomment>exchange/orders</extracomment>
   <translation>Corrija la cubeta o impórtela antes: no existe.</translation>
  </message>
  <message>
   <source>Correct url in [database]: the database server refuses this login ({reason}).</source>
   <extracomment>models/database</extracomment>
   <translation>Corrija url en [database]: el servidor rechaza este acceso ({reason}).</translation>
  </message>
  <message>
   <source>Correct {file}: it is not a settings file ({reason}).</source>
   <extracomment>settings</extracomment>
   <translation>Corrija {file}: no es un archivo de ajustes ({reason}).</translation>
  </message>
  <message>
   <source>Correct {key} in {file}: {problem}.</source>
   <extracomment>settings</extracomment>
   <translation>Corrija {key} en {file}: {problem}.</translation>
  </message>
  <message>
   <source>Correct {name} near row {row}: {reason}.</source>
   <extracomment>exchange/sheet</extracomment>
   <translation>Corrija {name} cerca de la fila {row}: {reason}.</translation>
  </message>
  <message>
   <source>Correct {name}: a return has lines, each with sku, serial or quantity, and reason.</source>
   <extracomment>exchange/rmas</extracomment>
   <translation>Corrija {name}: una devolución tiene líneas, cada una con sku, serial o quantity, y reason.</translation>
  </message>
  <message>
   <source>Correct {name}: a shipment has lines, or cartons with lines, each with sku, quantity and serials.</source>
   <extracomment>exchange/inbounds</extracomment>
   <translation>Corrija {name}: una entrega tiene líneas, o cartones con líneas, cada una con sku, quantity y serials.</translation>
  </message>
  <message>
   <source>Correct {name}: it is a list of objects, at most {most} of them.</source>
   <extracomment>exchange/returns_rules</extracomment>
   <translation>Corrija {name}: es una lista de objetos, como mucho {most}.</translation>
  </message>
  <message>
   <source>Correct {name}: it is not JSON ({reason}).</source>
   <extracomment>exchange/json_sheet</extracomment>
   <translation>Corrija {name}: no es JSON ({reason}).</translation>
  </message>
  <message>
   <source>Corrected</source>
   <extracomment>words_kinds</extracomment>
   <translation>Corregido</translation>
  </message>
  <message>
   <source>Corrects event {rev}.</source>
   <extracomment>paper_units</extracomment>
   <translation>Corrige el evento {rev}.</translation>
  </message>
  <message>
   <source>Cost a day</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Coste por día</translation>
  </message>
  <message>
   <source>Cost of an hour</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Coste por hora</translation>
  </message>
  <message>
   <source>Cost of one</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_form, views/audit/figure_stated</extracomment>
   <translation>Coste de uno</translation>
  </message>
  <message>
   <source>Count</source>
   <extracomment>audits/reports, views/audit/case_words, views/audit/count_detail, views/audit/search_words, words_cases, words_facts</extracomment>
   <translation>Conteo</translation>
  </message>
  <message>
   <source>Count again</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Contar de nuevo</translation>
  </message>
  <message>
   <source>Count approved</source>
   <extracomment>words_kinds</extracomment>
   <translation>Conteo aprobado</translation>
  </message>
  <message>
   <source>Count begun</source>
   <extracomment>words_kinds</extracomment>
   <translation>Conteo iniciado</translation>
  </message>
  <message>
   <source>Count by value</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Conteo por valor</translation>
  </message>
  <message>
   <source>Count cancelled</source>
   <extracomment>words_kinds</extracomment>
   <translation>Conteo cancelado</translation>
  </message>
  <message>
   <source>Count left</source>
   <extracomment>words_kinds</extracomment>
   <translation>Conteo dejado</translation>
  </message>
  <message>
   <source>Count not taken</source>
   <extracomment>words_reports</extracomment>
   <translation>Conteo no aceptado</translation>
  </message>
  <message>
   <source>Count of a place</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Conteo de un lugar</translation>
  </message>
  <message>
   <source>Count of one product</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Conteo de un producto</translation>
  </message>
  <message>
   <source>Count on suspicion</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Conteo por sospecha</translation>
  </message>
  <message>
   <source>Count planned</source>
   <extracomment>words_kinds</extracomment>
   <translation>Conteo previsto</translation>
  </message>
  <message>
   <source>Count rejected</source>
   <extracomment>words_kinds</extracomment>
   <translation>Conteo rechazado</translation>
  </message>
  <message>
   <source>Count taken back</source>
   <extracomment>words_kinds</extracomment>
   <translation>Conteo deshecho</translation>
  </message>
  <message>
   <source>Count them</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Contarlas</translation>
  </message>
  <message>
   <source>Counted</source>
   <extracomment>audits/reports, exchange/figure_blocks, views/audit/figure_rows</extracomment>
   <translation>Contado</translation>
  </message>
  <message>
   <source>Counted as</source>
   <extracomment>views/audit/figure_rows</extracomment>
   <translation>Cuenta como</translation>
  </message>
  <message>
   <source>Counted by product code</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Contado por código de producto</translation>
  </message>
  <message>
   <source>Counted by {people}</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Contado por {people}</translation>
  </message>
  <message>
   <source>Counted goods: {sku}</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>Mercancía contada: {sku}</translation>
  </message>
  <message>
   <source>Counted here so far: {seen}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Contado aquí hasta ahora: {seen}.</translation>
  </message>
  <message>
   <source>Counted here: {seen}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Contado aquí: {seen}.</translation>
  </message>
  <message>
   <source>Counted in</source>
   <extracomment>words_kinds</extracomment>
   <translation>Entrada contada</translation>
  </message>
  <message>
   <source>Counted {at}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Contado {at}</translation>
  </message>
  <message>
   <source>Counted {at}; F5 counts again</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Contado {at}; F5 cuenta de nuevo</translation>
  </message>
  <message>
   <source>Counted, times</source>
   <extracomment>views/audit/case_words, words_facts</extracomment>
   <translation>Veces contado</translation>
  </message>
  <message>
   <source>Counted: {sku}</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Contado: {sku}</translation>
  </message>
  <message>
   <source>Counter</source>
   <extracomment>audits/office, paper_office</extracomment>
   <translation>Inventario</translation>
  </message>
  <message>
   <source>Counting</source>
   <extracomment>refusals_office, views/audit/office_families, views/words</extracomment>
   <translation>Conteo</translation>
  </message>
  <message>
   <source>Country</source>
   <extracomment>audits/reports</extracomment>
   <translation>País</translation>
  </message>
  <message>
   <source>Counts</source>
   <extracomment>audits/reports, views/audit/counts_page, views/audit/wall_figures</extracomment>
   <translation>Conteos</translation>
  </message>
  <message>
   <source>Crushed</source>
   <extracomment>words_repair</extracomment>
   <translation>Aplastada</translation>
  </message>
  <message>
   <source>Currency</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_form, views/audit/office_families</extracomment>
   <translation>Moneda</translation>
  </message>
  <message>
   <source>Customer</source>
   <extracomment>audits/reports, views/audit/case_words, views/audit/search_about, words_facts, words_returns</extracomment>
   <translation>Comprador</translation>
  </message>
  <message>
   <source>Customer's reason</source>
   <extracomment>audits/reports</extracomment>
   <translation>Motivo del comprador</translation>
  </message>
  <message>
   <source>Cut off in the middle of the next label</source>
   <extracomment>cli/tray</extracomment>
   <translation>Se corta a mitad de la próxima etiqueta</translation>
  </message>
  <message>
   <source>Cut-off</source>
   <extracomment>views/audit/search_about</extracomment>
   <translation>Hora límite</translation>
  </message>
  <message>
   <source>DAMAGED</source>
   <extracomment>modes/receiving_actions, workflows/docks, workflows/receiving</extracomment>
   <translation>DAÑADO</translation>
  </message>
  <message>
   <source>DECIDE</source>
   <extracomment>workflows/counting</extracomment>
   <translation>DECIDA</translation>
  </message>
  <message>
   <source>DECIDED</source>
   <extracomment>refusals_counting</extracomment>
   <translation>DECIDIDO</translation>
  </message>
  <message>
   <source>DID IT PRINT</source>
   <extracomment>workflows/printing</extracomment>
   <translation>¿SE IMPRIMIÓ?</translation>
  </message>
  <message>
   <source>DIFFERENCES</source>
   <extracomment>workflows/counting</extracomment>
   <translation>DIFERENCIAS</translation>
  </message>
  <message>
   <source>DOCK</source>
   <extracomment>workflows/telling_receiving</extracomment>
   <translation>MUELLE</translation>
  </message>
  <message>
   <source>DONE</source>
   <extracomment>labels/certificate, workflows/returns</extracomment>
   <translation>HECHO</translation>
  </message>
  <message>
   <source>DONE HERE</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>LISTO AQUÍ</translation>
  </message>
  <message>
   <source>DRIVER</source>
   <extracomment>labels/manifest</extracomment>
   <translation>CONDUCTOR</translation>
  </message>
  <message>
   <source>DUPLICATE</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>DUPLICADO</translation>
  </message>
  <message>
   <source>Damaged</source>
   <extracomment>jobs_receiving, labels/command_sheet, views/words, words_returns</extracomment>
   <translation>Dañado</translation>
  </message>
  <message>
   <source>Damaged product</source>
   <extracomment>views/audit/wall_figures, words_cases</extracomment>
   <translation>Producto dañado</translation>
  </message>
  <message>
   <source>Data issue</source>
   <extracomment>views/audit/wall_figures, words_cases</extracomment>
   <translation>Problema de datos</translation>
  </message>
  <message>
   <source>Data, no product</source>
   <extracomment>views/audit/wall_figures, words_cases</extracomment>
   <translation>Datos sin producto</translation>
  </message>
  <message>
   <source>Database</source>
   <extracomment>views/audit/frame, views/words</extracomment>
   <translation>Base de datos</translation>
  </message>
  <message>
   <source>Days</source>
   <extracomment>exchange/figure_blocks, exchange/figure_report, views/audit/figure_rows, words_facts</extracomment>
   <translation>Días</translation>
  </message>
  <message>
   <source>Days out</source>
   <extracomment>views/audit/office_trial</extracomment>
   <translation>Días fuera</translation>
  </message>
  <message>
   <source>Days out below</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Días fuera, menos de</translation>
  </message>
  <message>
   <source>Days out from</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Días fuera desde</translation>
  </message>
  <message>
   <source>Days since it left: {days}</source>
   <extracomment>words_returns</extracomment>
   <translation>Días desde que salió: {days}</translation>
  </message>
  <message>
   <source>Dead</source>
   <extracomment>words_returns</extracomment>
   <translation>No enciende</translation>
  </message>
  <message>
   <source>Decide</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>Decidir</translation>
  </message>
  <message>
   <source>Decided</source>
   <extracomment>audits/reports, views/audit/case_detail</extracomment>
   <translation>Decidida</translation>
  </message>
  <message>
   <source>Decision</source>
   <extracomment>audits/reports, views/audit/case_detail, views/audit/office_families, words_facts</extracomment>
   <translation>Decisión</translation>
  </message>
  <message>
   <source>Decisions of two people</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Decisiones de dos personas</translation>
  </message>
  <message>
   <source>Decline</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>Defective</source>
   <extracomment>words_returns</extracomment>
   <translation>Defectuosa</translation>
  </message>
  <message>
   <source>Describe a question by these fields: {names}.</source>
   <extracomment>grading</extracomment>
   <translation>Describa una pregunta con estos campos: {names}.</translation>
  </message>
  <message>
   <source>Describe a rule by name, when and lane.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Describa una regla con name, when y lane.</translation>
  </message>
  <message>
   <source>Describe an accessory by name, picture and worst.</source>
   <extracomment>grading</extracomment>
   <translation>Describa un accesorio con name, picture y worst.</translation>
  </message>
  <message>
   <source>Description</source>
   <extracomment>views/audit/search_about, views/audit/search_page</extracomment>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>Destroyed with it</source>
   <extracomment>paper_units</extracomment>
   <translation>Destruido con ella</translation>
  </message>
  <message>
   <source>Destruction</source>
   <extracomment>words_reports</extracomment>
   <translation>Destrucción</translation>
  </message>
  <message>
   <source>Devices, language and database of a bench stand in the settings file of its own PC. What it may do counts from the next sign-on.</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>Los dispositivos, el idioma y la base de un puesto están en el archivo de ajustes de su propio PC. Lo que puede hacer vale desde el próximo inicio de sesión.</translation>
  </message>
  <message>
   <source>Difference</source>
   <extracomment>audits/reports</extracomment>
   <translation>Diferencia</translation>
  </message>
  <message>
   <source>Discrepancy report</source>
   <extracomment>labels/receipt</extracomment>
   <translation>Informe de discrepancias</translation>
  </message>
  <message>
   <source>Do it again and answer the question: nothing of it is written down yet.</source>
   <extracomment>bench_late</extracomment>
   <translation>Hágalo otra vez y responda la pregunta: aún no hay nada anotado.</translation>
  </message>
  <message>
   <source>Do the inspection again: an answer is missing.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Haga otra vez la inspección: falta una respuesta.</translation>
  </message>
  <message>
   <source>Do the inspection first: its lane follows from that.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Haga antes la inspección: de ella sale su carril.</translation>
  </message>
  <message>
   <source>Do what is in hand first: put it away, or put the order back with Ctrl+R.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Haga antes lo que tiene en curso: almacénelo, o devuelva el pedido con Ctrl+R.</translation>
  </message>
  <message>
   <source>Do what the screen asks for first.</source>
   <extracomment>refusals</extracomment>
   <translation>Haga antes lo que pide la pantalla.</translation>
  </message>
  <message>
   <source>Do what the screen asks for: this key does nothing here.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Haga lo que pide la pantalla: esta tecla no hace nada aquí.</translation>
  </message>
  <message>
   <source>Dock</source>
   <extracomment>audits/office, paper_storing, views/audit/search_about</extracomment>
   <translation>Muelle</translation>
  </message>
  <message>
   <source>Dock chosen</source>
   <extracomment>words_kinds</extracomment>
   <translation>Muelle elegido</translation>
  </message>
  <message>
   <source>Dock to stock</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Muelle a existencias</translation>
  </message>
  <message>
   <source>Document</source>
   <extracomment>words_facts</extracomment>
   <translation>Documento</translation>
  </message>
  <message>
   <source>Done here</source>
   <extracomment>modes/storing_prompts</extracomment>
   <translation>Listo aquí</translation>
  </message>
  <message>
   <source>Done.</source>
   <extracomment>cli/exceptions</extracomment>
   <translation>Hecho.</translation>
  </message>
  <message>
   <source>Down</source>
   <extracomment>views/audit/office_lists</extracomment>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Due</source>
   <extracomment>audits/reports, views/audit/search_about</extracomment>
   <translation>Vence</translation>
  </message>
  <message>
   <source>Due {time}, in {hours} h {minutes} min</source>
   <extracomment>views/task_panel</extracomment>
   <translation>Vence a las {time}, en {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>Due {time}, in {minutes} min</source>
   <extracomment>views/task_panel</extracomment>
   <translation>Vence a las {time}, en {minutes} min</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <extracomment>jobs_receiving</extracomment>
   <translation>Duplicado</translation>
  </message>
  <message>
   <source>EACH {currency}</source>
   <extracomment>labels/packing_list</extracomment>
   <translation>UNIDAD {currency}</translation>
  </message>
  <message>
   <source>EMPTY</source>
   <extracomment>modes/counting_actions, refusals_storing</extracomment>
   <translation>VACÍO</translation>
  </message>
  <message>
   <source>EMPTY BOX</source>
   <extracomment>modes/returns_actions, refusals, words_returns</extracomment>
   <translation>CAJA VACÍA</translation>
  </message>
  <message>
   <source>EMPTY LIST</source>
   <extracomment>refusals_repair</extracomment>
   <translation>LISTA VACÍA</translation>
  </message>
  <message>
   <source>Each is marked as not seen until it is scanned.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Cada una queda como no vista hasta que se escanea.</translation>
  </message>
  <message>
   <source>Earlier returns of this order: {count}</source>
   <extracomment>words_returns</extracomment>
   <translation>Devoluciones anteriores de este pedido: {count}</translation>
  </message>
  <message>
   <source>Earlier returns of this unit: {count}</source>
   <extracomment>words_returns</extracomment>
   <translation>Devoluciones anteriores de esta unidad: {count}</translation>
  </message>
  <message>
   <source>Earlier returns of this unit: {count}, last on {at}</source>
   <extracomment>words_returns</extracomment>
   <translation>Devoluciones anteriores de esta unidad: {count}, la última el {at}</translation>
  </message>
  <message>
   <source>Empty box</source>
   <extracomment>labels/command_sheet, paper_returns, views/words, words_kinds, workflows/returns</extracomment>
   <translation>Caja vacía</translation>
  </message>
  <message>
   <source>Empty the scale and set it to zero: it asks for it.</source>
   <extracomment>devices/scales</extracomment>
   <translation>Vacíe la báscula y póngala a cero: ella lo pide.</translation>
  </message>
  <message>
   <source>Empty the scale and set it to zero: it shows less than nothing.</source>
   <extracomment>devices/scales</extracomment>
   <translation>Vacíe la báscula y póngala a cero: marca menos que nada.</translation>
  </message>
  <message>
   <source>Empty tote {tote}</source>
   <extracomment>exchange/demo_storing</extracomment>
   <translation>Cubeta vacía {tote}</translation>
  </message>
  <message>
   <source>Empty {name} first: something is there, or it is being counted.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Vacíe antes {name}: hay algo allí o se está contando.</translation>
  </message>
  <message>
   <source>Enable queue {queue} in CUPS: it is stopped.</source>
   <extracomment>devices/spooled_printer</extracomment>
   <translation>Active la cola {queue} en CUPS: está parada.</translation>
  </message>
  <message>
   <source>Encryption key destroyed</source>
   <extracomment>words_repair</extracomment>
   <translation>Clave de cifrado destruida</translation>
  </message>
  <message>
   <source>End of the shift</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Fin del turno</translation>
  </message>
  <message>
   <source>End process {process}: a database server that nobody keeps still runs over {folder}.</source>
   <extracomment>models/embedded_leftovers</extracomment>
   <translation>Termine el proceso {process}: un servidor de base de datos sin dueño sigue sobre {folder}.</translation>
  </message>
  <message>
   <source>End the count of this place.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Termina el conteo de este lugar.</translation>
  </message>
  <message>
   <source>Ends</source>
   <extracomment>views/audit/figure_form, views/audit/figure_stated</extracomment>
   <translation>Termina</translation>
  </message>
  <message>
   <source>English</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Inglés</translation>
  </message>
  <message>
   <source>Enter sends it. Esc leaves.</source>
   <extracomment>views/field_panel</extracomment>
   <translation>Enter lo envía. Esc sale.</translation>
  </message>
  <message>
   <source>Erased and checked</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Borrada y comprobada</translation>
  </message>
  <message>
   <source>Erased by the device's own command</source>
   <extracomment>words_repair</extracomment>
   <translation>Borrada con el comando del propio aparato</translation>
  </message>
  <message>
   <source>Europe/Madrid</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Europe/Madrid</translation>
  </message>
  <message>
   <source>Event</source>
   <extracomment>audits/reports</extracomment>
   <translation>Evento</translation>
  </message>
  <message>
   <source>Event {rev} was changed after it was written. Do not rely on this history.</source>
   <extracomment>paper_units</extracomment>
   <translation>El evento {rev} se cambió después de escribirse. No se fíe de este historial.</translation>
  </message>
  <message>
   <source>Events and refusals</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Eventos y rechazos</translation>
  </message>
  <message>
   <source>Every class</source>
   <extracomment>views/audit/cases_page</extracomment>
   <translation>Todas las clases</translation>
  </message>
  <message>
   <source>Every client</source>
   <extracomment>exchange/figure_blocks, exchange/figure_report, views/audit/cases_page, views/audit/figure_form, views/audit/kpis_page</extracomment>
   <translation>Todos los clientes</translation>
  </message>
  <message>
   <source>Every other class</source>
   <extracomment>views/audit/office_lists</extracomment>
   <translation>Todas las demás clases</translation>
  </message>
  <message>
   <source>Every place where goods of this class lie. A is the first 80 % of the value, B the next 15 %.</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Toda ubicación con artículos de esta clase. A es el primer 80 % del valor, B el 15 % siguiente.</translation>
  </message>
  <message>
   <source>Every place where this product lies; only this product is compared.</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Toda ubicación con este producto; solo se compara este producto.</translation>
  </message>
  <message>
   <source>Everybody</source>
   <extracomment>views/audit/office_seen</extracomment>
   <translation>Todos</translation>
  </message>
  <message>
   <source>Everything</source>
   <extracomment>views/audit/office_seen, words_figures</extracomment>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Everything but found</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Todo menos lo hallado</translation>
  </message>
  <message>
   <source>Everything is packed: press F12 to go on.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Todo está empacado: pulse F12 para seguir.</translation>
  </message>
  <message>
   <source>Everything is where the book has it.</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Todo está donde dice el libro.</translation>
  </message>
  <message>
   <source>Evidence pack</source>
   <extracomment>views/audit/unit_papers</extracomment>
   <translation>Dossier de pruebas</translation>
  </message>
  <message>
   <source>Exactly</source>
   <extracomment>views/job_lines</extracomment>
   <translation>Exactamente</translation>
  </message>
  <message>
   <source>Exactly the ordered unit</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Exactamente la unidad pedida</translation>
  </message>
  <message>
   <source>Exception</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>Excepción</translation>
  </message>
  <message>
   <source>Exception resolution</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Resolución de incidencias</translation>
  </message>
  <message>
   <source>Exceptions</source>
   <extracomment>audits/reports, views/audit/cases_page</extracomment>
   <translation>Incidencias</translation>
  </message>
  <message>
   <source>Exceptions in time</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Incidencias en plazo</translation>
  </message>
  <message>
   <source>Expected</source>
   <extracomment>audits/reports, views/audit/case_detail, views/audit/search_about, words_facts</extracomment>
   <translation>Esperado</translation>
  </message>
  <message>
   <source>FINDING</source>
   <extracomment>labels/receipt, modes/returns_inspection</extracomment>
   <translation>HALLAZGO</translation>
  </message>
  <message>
   <source>FOR RETURNS</source>
   <extracomment>refusals_storing</extracomment>
   <translation>DEVOLUCIONES</translation>
  </message>
  <message>
   <source>FOUND</source>
   <extracomment>labels/vendor_papers, workflows/storing</extracomment>
   <translation>ENCONTRADO</translation>
  </message>
  <message>
   <source>FROM VENDOR</source>
   <extracomment>words_returns</extracomment>
   <translation>DEL PROVEEDOR</translation>
  </message>
  <message>
   <source>FULL</source>
   <extracomment>refusals_storing</extracomment>
   <translation>LLENO</translation>
  </message>
  <message>
   <source>Facts</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Datos</translation>
  </message>
  <message>
   <source>Failed</source>
   <extracomment>modes/repair_actions, words_repair</extracomment>
   <translation>Falló</translation>
  </message>
  <message>
   <source>Failed, with a figure</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Falló, con un valor</translation>
  </message>
  <message>
   <source>Fewer came than announced</source>
   <extracomment>words_cases</extracomment>
   <translation>Llegaron menos que lo anunciado</translation>
  </message>
  <message>
   <source>Figure</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_form, views/audit/figure_rows, views/audit/figure_stated</extracomment>
   <translation>Indicador</translation>
  </message>
  <message>
   <source>Figure before stated</source>
   <extracomment>words_kinds</extracomment>
   <translation>Valor previo fijado</translation>
  </message>
  <message>
   <source>Figures</source>
   <extracomment>exchange/figure_report, views/audit/kpis_page</extracomment>
   <translation>Indicadores</translation>
  </message>
  <message>
   <source>Fill in its value: without it the advice rests on the rest alone.</source>
   <extracomment>advice</extracomment>
   <translation>Rellene su valor: sin él, el consejo se apoya solo en lo demás.</translation>
  </message>
  <message>
   <source>Fill in its warranty: without it no exposure can be told.</source>
   <extracomment>advice</extracomment>
   <translation>Rellene su garantía: sin ella no se conoce la exposición.</translation>
  </message>
  <message>
   <source>Fill in this cell.</source>
   <extracomment>exchange/rows</extracomment>
   <translation>Rellene esta celda.</translation>
  </message>
  <message>
   <source>Fill in this cell: units of this SKU also need it.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Rellene esta celda: las unidades de este SKU también la necesitan.</translation>
  </message>
  <message>
   <source>Fill it in.</source>
   <extracomment>exchange/product_facts</extracomment>
   <translation>Rellénelo.</translation>
  </message>
  <message>
   <source>Find</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Hallar</translation>
  </message>
  <message>
   <source>Find a serial, order, tracking number, place, person …  Ctrl+K</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Busque una serie, pedido, número de seguimiento, lugar, persona …  Ctrl+K</translation>
  </message>
  <message>
   <source>Find a unit: scan it, or type its serial above.</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Busque una unidad: escanéela o teclee su serie arriba.</translation>
  </message>
  <message>
   <source>Find and take {units} of {name}: no place is written down for it.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Busque y tome {units} de {name}: no hay lugar anotado.</translation>
  </message>
  <message>
   <source>Find anything: type, then Enter. A scan finds as well.</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Busque lo que sea: teclee y pulse Enter. Una lectura también busca.</translation>
  </message>
  <message>
   <source>Find out who changed {file}: line {number} does not follow the one above.</source>
   <extracomment>models/ledger_root</extracomment>
   <translation>Averigüe quién cambió {file}: la línea {number} no sigue a la anterior.</translation>
  </message>
  <message>
   <source>Finding</source>
   <extracomment>audits/reports, labels/command_sheet, views/audit/office_trial, views/words, words_facts</extracomment>
   <translation>Hallazgo</translation>
  </message>
  <message>
   <source>Finding: {finding}. Liable: {who}</source>
   <extracomment>modes/returns_look, workflows/returns</extracomment>
   <translation>Hallazgo: {finding}. Responsable: {who}</translation>
  </message>
  <message>
   <source>Findings</source>
   <extracomment>audits/reports, views/audit/office_list_kinds</extracomment>
   <translation>Hallazgos</translation>
  </message>
  <message>
   <source>Finish order {order} first, or put it back with Ctrl+R.</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>Termine antes el pedido {order} o devuélvalo con Ctrl+R.</translation>
  </message>
  <message>
   <source>Finish the house label first, or press F3 to leave it.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Termine antes la etiqueta de la casa o pulse F3 para dejarla.</translation>
  </message>
  <message>
   <source>Finish the other lane first, or press F3 to leave it.</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>Termine antes el otro carril o pulse F3 para dejarlo.</translation>
  </message>
  <message>
   <source>Finish this first, or press F3 to leave it.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Termine antes esto o pulse F3 para dejarlo.</translation>
  </message>
  <message>
   <source>Finish {place} with F12 before you begin {other}.</source>
   <extracomment>modes/counting_scans</extracomment>
   <translation>Termine {place} con F12 antes de empezar {other}.</translation>
  </message>
  <message>
   <source>Finish {place} with F12 or leave it with Ctrl+R first.</source>
   <extracomment>modes/counting_actions, modes/counting_scans</extracomment>
   <translation>Termine antes {place} con F12 o déjelo con Ctrl+R.</translation>
  </message>
  <message>
   <source>For example</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Por ejemplo</translation>
  </message>
  <message>
   <source>For held goods only</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Solo para retenidos</translation>
  </message>
  <message>
   <source>For parts</source>
   <extracomment>words_states</extracomment>
   <translation>Para piezas</translation>
  </message>
  <message>
   <source>Format the column as text and export again: a spreadsheet made a number of it, and leading zeros may be lost.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Dé formato de texto a la columna y exporte otra vez: una hoja de cálculo la hizo número y pueden faltar ceros iniciales.</translation>
  </message>
  <message>
   <source>Format the column as text and export again: a spreadsheet rounded this number.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Dé formato de texto a la columna y exporte otra vez: una hoja de cálculo redondeó este número.</translation>
  </message>
  <message>
   <source>Found</source>
   <extracomment>modes/counting_task, views/audit/count_detail</extracomment>
   <translation>Encontrado</translation>
  </message>
  <message>
   <source>Found again</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Reencontrado</translation>
  </message>
  <message>
   <source>Found at its old place again.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Reencontrado en su lugar anterior.</translation>
  </message>
  <message>
   <source>Found by</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Hallado por</translation>
  </message>
  <message>
   <source>Found {found} of {expected}</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Encontradas {found} de {expected}</translation>
  </message>
  <message>
   <source>Found {found} of {expected}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Encontradas {found} de {expected}.</translation>
  </message>
  <message>
   <source>Found: {finding}, liable: {liable}.</source>
   <extracomment>paper_units</extracomment>
   <translation>Hallazgo: {finding}, responsable: {liable}.</translation>
  </message>
  <message>
   <source>Free</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Liberar</translation>
  </message>
  <message>
   <source>Free space on this PC, or ask for help: its journal {path} cannot be written.</source>
   <extracomment>journal</extracomment>
   <translation>Libere espacio en este PC o pida ayuda: no se puede escribir su diario {path}.</translation>
  </message>
  <message>
   <source>From</source>
   <extracomment>exchange/figure_blocks, views/audit/shrink_page, words_facts</extracomment>
   <translation>Desde</translation>
  </message>
  <message>
   <source>From 2026-10-01</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Desde 2026-10-01</translation>
  </message>
  <message>
   <source>From a case's opening until it was decided.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>De la apertura de una incidencia a su decisión.</translation>
  </message>
  <message>
   <source>From a return's arrival until it was in its lane.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>De la llegada de una devolución a su carril.</translation>
  </message>
  <message>
   <source>From a shipment's arrival until its unit was stored.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>De la llegada de una entrega al almacenaje de su unidad.</translation>
  </message>
  <message>
   <source>From and to</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>De y a</translation>
  </message>
  <message>
   <source>From arrival to here: {minutes} min.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Desde la llegada hasta aquí: {minutes} min.</translation>
  </message>
  <message>
   <source>From day</source>
   <extracomment>views/audit/figure_form, views/audit/figure_stated</extracomment>
   <translation>Desde el día</translation>
  </message>
  <message>
   <source>From the beginning</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Desde el principio</translation>
  </message>
  <message>
   <source>From the order to recall until the list of its units was there.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>De la orden de retirada hasta tener la lista de sus unidades.</translation>
  </message>
  <message>
   <source>From {customer}</source>
   <extracomment>modes/returns_look</extracomment>
   <translation>De {customer}</translation>
  </message>
  <message>
   <source>From {day}</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Desde {day}</translation>
  </message>
  <message>
   <source>From {place}.</source>
   <extracomment>modes/storing_tasks, workflows/storing</extracomment>
   <translation>De {place}.</translation>
  </message>
  <message>
   <source>Functions</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Funciones</translation>
  </message>
  <message>
   <source>GO ON</source>
   <extracomment>modes/packing_actions, modes/receiving_actions</extracomment>
   <translation>SIGA</translation>
  </message>
  <message>
   <source>GRADE</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>GRADO</translation>
  </message>
  <message>
   <source>GRADE {grade}</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>GRADO {grade}</translation>
  </message>
  <message>
   <source>GRADED</source>
   <extracomment>words_repair</extracomment>
   <translation>GRADO DADO</translation>
  </message>
  <message>
   <source>GS1 company prefix</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Prefijo GS1 de empresa</translation>
  </message>
  <message>
   <source>GTIN</source>
   <extracomment>audits/office</extracomment>
   <translation>GTIN</translation>
  </message>
  <message>
   <source>GTIN (mod 10)</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>GTIN (mód. 10)</translation>
  </message>
  <message>
   <source>GTINs</source>
   <extracomment>audits/office, views/audit/office_families</extracomment>
   <translation>GTIN</translation>
  </message>
  <message>
   <source>Give GTINs such as 4006381333931; 14006381333938 x 10.</source>
   <extracomment>exchange/product_rows</extracomment>
   <translation>Dé GTIN como 4006381333931; 14006381333938 x 10.</translation>
  </message>
  <message>
   <source>Give a GTIN (EAN, UPC) of 8, 12, 13 or 14 digits.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Dé un GTIN (EAN, UPC) de 8, 12, 13 o 14 cifras.</translation>
  </message>
  <message>
   <source>Give a least and a most: a pick face is refilled when it holds less than its least.</source>
   <extracomment>exchange/places</extracomment>
   <translation>Dé un mínimo y un máximo: un frente de recogida se repone cuando tiene menos que su mínimo.</translation>
  </message>
  <message>
   <source>Give a list of 1 to {most} questions.</source>
   <extracomment>grading</extracomment>
   <translation>Dé una lista de 1 a {most} preguntas.</translation>
  </message>
  <message>
   <source>Give a list of at most {most} accessories.</source>
   <extracomment>grading</extracomment>
   <translation>Dé una lista de {most} accesorios como mucho.</translation>
  </message>
  <message>
   <source>Give a list of at most {most} rules.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Dé una lista de {most} reglas como mucho.</translation>
  </message>
  <message>
   <source>Give a number above 0.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Dé un número mayor que 0.</translation>
  </message>
  <message>
   <source>Give a number such as 1250.50.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Dé un número como 1250.50.</translation>
  </message>
  <message>
   <source>Give a share of the weight of at most 100.</source>
   <extracomment>exchange/clients</extracomment>
   <translation>Indique un porcentaje del peso de 100 como máximo.</translation>
  </message>
  <message>
   <source>Give a unit with other codes a row of its own.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Dé una fila propia a la unidad con otros códigos.</translation>
  </message>
  <message>
   <source>Give a whole number of at least 1.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Dé un número entero de 1 o más.</translation>
  </message>
  <message>
   <source>Give another grade than the rule's, one step off.</source>
   <extracomment>views/words</extracomment>
   <translation>Da otro grado que el de la regla, a un paso.</translation>
  </message>
  <message>
   <source>Give carton and pallet codes of their own.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Dé códigos propios a cartones y palés.</translation>
  </message>
  <message>
   <source>Give days as a whole number.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Dé los días como número entero.</translation>
  </message>
  <message>
   <source>Give each serial a row of its own, with quantity 1.</source>
   <extracomment>exchange/rma_drafts</extracomment>
   <translation>Dé a cada serie su propia fila, con cantidad 1.</translation>
  </message>
  <message>
   <source>Give it a new serial. The old one stays its name.</source>
   <extracomment>views/words</extracomment>
   <translation>Da una serie nueva. La antigua queda como nombre.</translation>
  </message>
  <message>
   <source>Give it another code: a unit has this one as its serial.</source>
   <extracomment>exchange/places</extracomment>
   <translation>Dele otro código: una unidad tiene este como serie.</translation>
  </message>
  <message>
   <source>Give it another code: this place is a {kind} already.</source>
   <extracomment>exchange/places</extracomment>
   <translation>Dele otro código: este lugar ya es {kind}.</translation>
  </message>
  <message>
   <source>Give it another name: {name} is a rule already.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Dele otro nombre: {name} ya es una regla.</translation>
  </message>
  <message>
   <source>Give it another name: {name} is a rule of the house.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Dele otro nombre: {name} es una regla de la casa.</translation>
  </message>
  <message>
   <source>Give it such as {example}.</source>
   <extracomment>exchange/product_rows</extracomment>
   <translation>Delo como {example}.</translation>
  </message>
  <message>
   <source>Give lengths such as 11 15 or 8-14.</source>
   <extracomment>profile_workbench</extracomment>
   <translation>Dé longitudes como 11 15 u 8-14.</translation>
  </message>
  <message>
   <source>Give the GS1 company prefix as 7 to 10 digits: {prefix} is none.</source>
   <extracomment>exchange/site</extracomment>
   <translation>Indique el prefijo GS1 de la empresa, de 7 a 10 cifras: {prefix} no lo es.</translation>
  </message>
  <message>
   <source>Give the code or leave the cell empty: this is a placeholder.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Dé el código o deje la celda vacía: esto es un relleno.</translation>
  </message>
  <message>
   <source>Give the name of a .zpl, .pdf or .png file that lies beside the document.</source>
   <extracomment>exchange/order_rows</extracomment>
   <translation>Dé el nombre de un archivo .zpl, .pdf o .png que esté junto al documento.</translation>
  </message>
  <message>
   <source>Give the picture as the name of its file.</source>
   <extracomment>grading</extracomment>
   <translation>Dé la imagen como nombre de su archivo.</translation>
  </message>
  <message>
   <source>Give the place of a stored unit.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Dé el lugar de una unidad almacenada.</translation>
  </message>
  <message>
   <source>Give the quantity, or the serials of the units.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Dé la cantidad o las series de las unidades.</translation>
  </message>
  <message>
   <source>Give the question a code of small letters, digits and _.</source>
   <extracomment>grading</extracomment>
   <translation>Dé a la pregunta un código de minúsculas, cifras y _.</translation>
  </message>
  <message>
   <source>Give the serial: this is known as {what} {code}.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Dé la serie: esto se conoce como {what} {code}.</translation>
  </message>
  <message>
   <source>Give the server as postgresql://user@host/database.</source>
   <extracomment>models/migrating</extracomment>
   <translation>Indique el servidor como postgresql://user@host/database.</translation>
  </message>
  <message>
   <source>Give the value as a figure, such as 250 or 99.90.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Dé el valor como número, como 250 o 99.90.</translation>
  </message>
  <message>
   <source>Give the warehouse a name of 1 to {most} characters.</source>
   <extracomment>exchange/site</extracomment>
   <translation>Dé al almacén un nombre de 1 a {most} caracteres.</translation>
  </message>
  <message>
   <source>Give the zone as Europe/Madrid: {zone} is none.</source>
   <extracomment>exchange/site</extracomment>
   <translation>Indique la zona como Europe/Madrid: {zone} no es ninguna.</translation>
  </message>
  <message>
   <source>Give this GTIN to one SKU only: another one has it.</source>
   <extracomment>exchange/products</extracomment>
   <translation>Dé este GTIN a un solo SKU: otro lo tiene.</translation>
  </message>
  <message>
   <source>Give this file to whoever looks after it: {log}</source>
   <extracomment>views/crash_page</extracomment>
   <translation>Entregue este archivo a quien se ocupa del programa: {log}</translation>
  </message>
  <message>
   <source>Give up</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Abandonar</translation>
  </message>
  <message>
   <source>Give {name} as one text or a list of texts.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Dé {name} como un texto o una lista de textos.</translation>
  </message>
  <message>
   <source>Given a new serial</source>
   <extracomment>paper_units</extracomment>
   <translation>Recibió una serie nueva</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Go on as before.</source>
   <extracomment>modes/counting_actions, modes/packing_actions, modes/receiving_actions, modes/repair_actions, modes/returns_actions, workflows/returns</extracomment>
   <translation>Siga como antes.</translation>
  </message>
  <message>
   <source>Go on counting: it will be written down when the database is back.</source>
   <extracomment>bench_away</extracomment>
   <translation>Siga contando: se anotará cuando vuelva la base de datos.</translation>
  </message>
  <message>
   <source>Go on packing: it will be checked when the database is back.</source>
   <extracomment>bench_away</extracomment>
   <translation>Siga empacando: se comprobará cuando vuelva la base de datos.</translation>
  </message>
  <message>
   <source>Go on packing: the box is open.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Siga empacando: la caja está abierta.</translation>
  </message>
  <message>
   <source>Go on receiving: it will be checked when the database is back.</source>
   <extracomment>bench_away</extracomment>
   <translation>Siga recibiendo: se comprobará cuando vuelva la base de datos.</translation>
  </message>
  <message>
   <source>Go on with the next scan.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Siga con la próxima lectura.</translation>
  </message>
  <message>
   <source>Go on with the next unit in hand.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Siga con la próxima unidad en curso.</translation>
  </message>
  <message>
   <source>Go on with the unit in hand.</source>
   <extracomment>words_returns</extracomment>
   <translation>Siga con la unidad en curso.</translation>
  </message>
  <message>
   <source>Go on with the unit in hand: the box is not empty.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Siga con la unidad en curso: la caja no está vacía.</translation>
  </message>
  <message>
   <source>Go on.</source>
   <extracomment>bench_words, modes/counting_actions, workflows/sign_on</extracomment>
   <translation>Siga.</translation>
  </message>
  <message>
   <source>Go on: everything is already so.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Siga: todo está ya así.</translation>
  </message>
  <message>
   <source>Go on: no pick face runs low that reserve could fill.</source>
   <extracomment>workflows/places</extracomment>
   <translation>Siga: ningún frente de recogida bajo puede llenarse desde la reserva.</translation>
  </message>
  <message>
   <source>Go on: nothing has to be cleared.</source>
   <extracomment>modes/packing_actions, modes/receiving_actions, modes/returns_actions</extracomment>
   <translation>Siga: no hay nada que borrar.</translation>
  </message>
  <message>
   <source>Go on: nothing has to be typed.</source>
   <extracomment>modes/repair_actions, modes/returns_actions</extracomment>
   <translation>Siga: no hay que teclear nada.</translation>
  </message>
  <message>
   <source>Go on: nothing is asked here.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Siga: aquí no se pregunta nada.</translation>
  </message>
  <message>
   <source>Go on: nothing is blocked here.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Siga: aquí no hay nada bloqueado.</translation>
  </message>
  <message>
   <source>Go on: nothing of it waits for approval.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Siga: nada de esto espera aprobación.</translation>
  </message>
  <message>
   <source>Go on: nothing was asked.</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>Siga: no se preguntó nada.</translation>
  </message>
  <message>
   <source>Go on: the database is back.</source>
   <extracomment>bench_late</extracomment>
   <translation>Siga: la base de datos ha vuelto.</translation>
  </message>
  <message>
   <source>Go on: there is nothing here to take back.</source>
   <extracomment>modes/storing_actions, refusals_storing</extracomment>
   <translation>Siga: aquí no hay nada que devolver.</translation>
  </message>
  <message>
   <source>Go on: there is nothing to confirm.</source>
   <extracomment>modes/counting_actions, modes/packing_actions, modes/receiving_actions</extracomment>
   <translation>Siga: no hay nada que confirmar.</translation>
  </message>
  <message>
   <source>Go on: there is nothing to decline.</source>
   <extracomment>modes/packing_actions, modes/receiving_actions, modes/repair_actions, modes/returns_actions</extracomment>
   <translation>Siga: no hay nada que rechazar.</translation>
  </message>
  <message>
   <source>Go on: this case has been decided already.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Siga: esta incidencia ya está decidida.</translation>
  </message>
  <message>
   <source>Go on: this was the same read twice.</source>
   <extracomment>refusals</extracomment>
   <translation>Siga: fue la misma lectura dos veces.</translation>
  </message>
  <message>
   <source>Go on: what you see is kept, and will be told when the database is back.</source>
   <extracomment>bench_away</extracomment>
   <translation>Siga: lo que ve queda guardado y se comunicará cuando vuelva la base de datos.</translation>
  </message>
  <message>
   <source>Go on: what you typed is still here. What was refused was not done: send it again.</source>
   <extracomment>views/audit/window</extracomment>
   <translation>Siga: lo que escribió sigue aquí. Lo que se rechazó no se hizo: envíelo otra vez.</translation>
  </message>
  <message>
   <source>Go to another bench: this one is not for this work.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Vaya a otro puesto: este no es para este trabajo.</translation>
  </message>
  <message>
   <source>Go to another bench: {bench} is not for “{work}”.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Vaya a otro puesto: {bench} no es para «{work}».</translation>
  </message>
  <message>
   <source>Go to another bench: {bench} is out of use.</source>
   <extracomment>refusals_office</extracomment>
   <translation>Vaya a otro puesto: {bench} está fuera de uso.</translation>
  </message>
  <message>
   <source>Go to {place} and scan {units} of {name}.</source>
   <extracomment>modes/storing_prompts</extracomment>
   <translation>Vaya a {place} y escanee {units} de {name}.</translation>
  </message>
  <message>
   <source>Go to {place} and take {units} of {name}.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Vaya a {place} y tome {units} de {name}.</translation>
  </message>
  <message>
   <source>Go to {place}: nothing of this order lies here.</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>Vaya a {place}: aquí no hay nada de este pedido.</translation>
  </message>
  <message>
   <source>Good answer</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Respuesta buena</translation>
  </message>
  <message>
   <source>Goods come in here</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Aquí entra mercancía</translation>
  </message>
  <message>
   <source>Goods have to be moved now</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Hay que mover mercancía ahora</translation>
  </message>
  <message>
   <source>Grade</source>
   <extracomment>audits/reports, labels/command_sheet, paper_units, views/audit/office_trial, views/audit/unit_page, views/words, words_facts</extracomment>
   <translation>Grado</translation>
  </message>
  <message>
   <source>Grade by the rule</source>
   <extracomment>words_facts</extracomment>
   <translation>Grado según la regla</translation>
  </message>
  <message>
   <source>Grade {grade}</source>
   <extracomment>paper_returns, views/audit/office_trial</extracomment>
   <translation>Grado {grade}</translation>
  </message>
  <message>
   <source>Grade {grade}, lane {lane}</source>
   <extracomment>modes/returns_look</extracomment>
   <translation>Grado {grade}, carril {lane}</translation>
  </message>
  <message>
   <source>Grade {grade}.</source>
   <extracomment>paper_units</extracomment>
   <translation>Grado {grade}.</translation>
  </message>
  <message>
   <source>Grade {grade}: {words}</source>
   <extracomment>words_repair, workflows/returns</extracomment>
   <translation>Grado {grade}: {words}</translation>
  </message>
  <message>
   <source>Graded</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Grado dado</translation>
  </message>
  <message>
   <source>Grades</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Grados</translation>
  </message>
  <message>
   <source>Group</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Grupo</translation>
  </message>
  <message>
   <source>HANDED OVER</source>
   <extracomment>labels/manifest</extracomment>
   <translation>ENTREGADO</translation>
  </message>
  <message>
   <source>HAS ONE ALREADY</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>YA TIENE UNO</translation>
  </message>
  <message>
   <source>HOLD SHELF</source>
   <extracomment>refusals_storing</extracomment>
   <translation>SOLO RETENIDOS</translation>
  </message>
  <message>
   <source>HOW MANY</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>CUÁNTOS</translation>
  </message>
  <message>
   <source>HS CODE</source>
   <extracomment>labels/packing_list</extracomment>
   <translation>CÓDIGO SA</translation>
  </message>
  <message>
   <source>HS code</source>
   <extracomment>audits/office, views/audit/office_families</extracomment>
   <translation>Código HS</translation>
  </message>
  <message>
   <source>Hand the parcel to the carrier.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Entrega el paquete al transportista.</translation>
  </message>
  <message>
   <source>Handed over</source>
   <extracomment>labels/vendor_papers</extracomment>
   <translation>Entregado</translation>
  </message>
  <message>
   <source>Handed to a recycler, for destruction</source>
   <extracomment>words_repair</extracomment>
   <translation>Entregado a un reciclador para destruirlo</translation>
  </message>
  <message>
   <source>Has the part with serial</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Lleva la pieza con serie</translation>
  </message>
  <message>
   <source>Hash</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Hash</translation>
  </message>
  <message>
   <source>Head open</source>
   <extracomment>cli/tray</extracomment>
   <translation>Cabezal abierto</translation>
  </message>
  <message>
   <source>Heard</source>
   <extracomment>views/audit/office_benches, views/audit/office_families</extracomment>
   <translation>Última señal</translation>
  </message>
  <message>
   <source>Held</source>
   <extracomment>audits/reports, words_kinds</extracomment>
   <translation>Retenido</translation>
  </message>
  <message>
   <source>Held already</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Ya retenidas</translation>
  </message>
  <message>
   <source>Held operations that are in it now: {count}.</source>
   <extracomment>bench_late</extracomment>
   <translation>Operaciones guardadas que ya están en ella: {count}.</translation>
  </message>
  <message>
   <source>Help</source>
   <extracomment>labels/command_sheet, views/audit/frame, views/words</extracomment>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>History</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Hold</source>
   <extracomment>audits/reports, views/audit/case_detail, views/audit/hold_form, views/audit/office_families, views/audit/search_words, views/audit/wall_figures, words_cases, words_facts, words_reports</extracomment>
   <translation>Retención</translation>
  </message>
  <message>
   <source>Hold applied</source>
   <extracomment>words_kinds</extracomment>
   <translation>Retención aplicada</translation>
  </message>
  <message>
   <source>Hold it</source>
   <extracomment>words_cases</extracomment>
   <translation>Retener</translation>
  </message>
  <message>
   <source>Hold lifted</source>
   <extracomment>words_kinds, words_reports</extracomment>
   <translation>Retención levantada</translation>
  </message>
  <message>
   <source>Hold made</source>
   <extracomment>words_kinds</extracomment>
   <translation>Retención creada</translation>
  </message>
  <message>
   <source>Hold or recall</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Retención o retirada</translation>
  </message>
  <message>
   <source>Hold released</source>
   <extracomment>words_kinds</extracomment>
   <translation>Retención liberada</translation>
  </message>
  <message>
   <source>Hold them now</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Retener ahora</translation>
  </message>
  <message>
   <source>Holds</source>
   <extracomment>views/audit/holds_page</extracomment>
   <translation>Retenciones</translation>
  </message>
  <message>
   <source>Holds and recalls</source>
   <extracomment>views/audit/holds_page</extracomment>
   <translation>Retenciones y retiradas</translation>
  </message>
  <message>
   <source>Hours</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_rows</extracomment>
   <translation>Horas</translation>
  </message>
  <message>
   <source>House label</source>
   <extracomment>words_kinds</extracomment>
   <translation>Etiqueta de la casa</translation>
  </message>
  <message>
   <source>How</source>
   <extracomment>words_facts</extracomment>
   <translation>Cómo</translation>
  </message>
  <message>
   <source>How its data were erased. This is certified.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Cómo se borraron sus datos. Se certifica.</translation>
  </message>
  <message>
   <source>How many</source>
   <extracomment>exchange/client_report_files, labels/command_sheet, views/words</extracomment>
   <translation>Cuántas</translation>
  </message>
  <message>
   <source>How many more of {name} lie here?</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>¿Cuántos más de {name} hay aquí?</translation>
  </message>
  <message>
   <source>How many places</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Cuántas ubicaciones</translation>
  </message>
  <message>
   <source>IDENTIFIED</source>
   <extracomment>exchange/demo_pulses</extracomment>
   <translation>IDENTIFICADO</translation>
  </message>
  <message>
   <source>IMEI</source>
   <extracomment>alias_types</extracomment>
   <translation>IMEI</translation>
  </message>
  <message>
   <source>IMEI (Luhn)</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>IMEI (Luhn)</translation>
  </message>
  <message>
   <source>IN ALREADY</source>
   <extracomment>refusals, refusals_storing, workflows/receiving</extracomment>
   <translation>YA ESTÁ DENTRO</translation>
  </message>
  <message>
   <source>IN ANOTHER BOX</source>
   <extracomment>refusals</extracomment>
   <translation>EN OTRA CAJA</translation>
  </message>
  <message>
   <source>IN HAND</source>
   <extracomment>refusals, refusals_counting, refusals_receiving, refusals_repair, refusals_returns, workflows/storing, workflows/telling_repair</extracomment>
   <translation>EN MANO</translation>
  </message>
  <message>
   <source>IN ITS LANE</source>
   <extracomment>workflows/returns, workflows/telling_repair</extracomment>
   <translation>EN SU CARRIL</translation>
  </message>
  <message>
   <source>IN ITS TOTE</source>
   <extracomment>modes/returns_scans, refusals_returns, words_repair, workflows/returns</extracomment>
   <translation>EN SU CUBETA</translation>
  </message>
  <message>
   <source>IN OR OUT</source>
   <extracomment>modes/repair_parts</extracomment>
   <translation>ENTRA O SALE</translation>
  </message>
  <message>
   <source>IN STOCK</source>
   <extracomment>words_repair</extracomment>
   <translation>EN EXISTENCIAS</translation>
  </message>
  <message>
   <source>IN USE</source>
   <extracomment>refusals_office</extracomment>
   <translation>EN USO</translation>
  </message>
  <message>
   <source>INSPECTED</source>
   <extracomment>refusals_returns</extracomment>
   <translation>INSPECCIONADO</translation>
  </message>
  <message>
   <source>INVOICE</source>
   <extracomment>labels/packing_list</extracomment>
   <translation>FACTURA</translation>
  </message>
  <message>
   <source>IT AGREES</source>
   <extracomment>workflows/returns</extracomment>
   <translation>COINCIDE</translation>
  </message>
  <message>
   <source>IT FAILED</source>
   <extracomment>workflows/repair</extracomment>
   <translation>FALLÓ</translation>
  </message>
  <message>
   <source>IT IS INSIDE</source>
   <extracomment>refusals_repair</extracomment>
   <translation>YA ESTÁ DENTRO</translation>
  </message>
  <message>
   <source>ITEM</source>
   <extracomment>labels/certificate, labels/packing_list, labels/pick_list, labels/receipt, labels/vendor_papers</extracomment>
   <translation>ARTÍCULO</translation>
  </message>
  <message>
   <source>ITS SERIAL?</source>
   <extracomment>workflows/returns_questions</extracomment>
   <translation>¿ES SU SERIE?</translation>
  </message>
  <message>
   <source>Identified</source>
   <extracomment>words_kinds</extracomment>
   <translation>Identificado</translation>
  </message>
  <message>
   <source>Identified as returned</source>
   <extracomment>paper_units</extracomment>
   <translation>Identificado en devolución</translation>
  </message>
  <message>
   <source>Identity</source>
   <extracomment>audits/reports, words_facts</extracomment>
   <translation>Identidad</translation>
  </message>
  <message>
   <source>Identity: {verdict}.</source>
   <extracomment>paper_units</extracomment>
   <translation>Identidad: {verdict}.</translation>
  </message>
  <message>
   <source>If the window names a fault, set the scanner as it says and scan the code again.</source>
   <extracomment>labels/keyboard_check</extracomment>
   <translation>Si la ventana nombra un fallo, ajuste el lector como dice y escanee el código otra vez.</translation>
  </message>
  <message>
   <source>Import</source>
   <extracomment>audits/office</extracomment>
   <translation>Importación</translation>
  </message>
  <message>
   <source>Import products first: no client has a SKU.</source>
   <extracomment>cli/profile_desk</extracomment>
   <translation>Importe antes los productos: ningún cliente tiene un SKU.</translation>
  </message>
  <message>
   <source>Import the product again: its serial profile cannot be used.</source>
   <extracomment>exchange/inbound_drafts, exchange/units</extracomment>
   <translation>Importe otra vez el producto: su perfil de serie no se puede usar.</translation>
  </message>
  <message>
   <source>Import the product first: this client has no such SKU.</source>
   <extracomment>exchange/inbound_drafts, exchange/order_drafts, exchange/rma_drafts, exchange/units</extracomment>
   <translation>Importe antes el producto: este cliente no tiene ese SKU.</translation>
  </message>
  <message>
   <source>In and out</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Entrada y salida</translation>
  </message>
  <message>
   <source>In its lane</source>
   <extracomment>audits/reports</extracomment>
   <translation>En su carril</translation>
  </message>
  <message>
   <source>In percent. The cost is that of one mistake. An empty field takes away what stands.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>En porcentaje. El coste es el de un error. Un campo vacío quita lo fijado.</translation>
  </message>
  <message>
   <source>In seconds. An empty field takes away what stands.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>En segundos. Un campo vacío quita lo fijado.</translation>
  </message>
  <message>
   <source>In the last days</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>En los últimos días</translation>
  </message>
  <message>
   <source>In the tote.</source>
   <extracomment>modes/picking_task</extracomment>
   <translation>En la cubeta.</translation>
  </message>
  <message>
   <source>In their histories</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>En su historia</translation>
  </message>
  <message>
   <source>In time</source>
   <extracomment>audits/reports</extracomment>
   <translation>En plazo</translation>
  </message>
  <message>
   <source>In use: somebody may sign on</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>En uso: se puede iniciar sesión</translation>
  </message>
  <message>
   <source>In warranty</source>
   <extracomment>audits/reports</extracomment>
   <translation>En garantía</translation>
  </message>
  <message>
   <source>In {place}</source>
   <extracomment>workflows/repair</extracomment>
   <translation>En {place}</translation>
  </message>
  <message>
   <source>In {place}, lane {lane}</source>
   <extracomment>modes/returns_look, words_returns</extracomment>
   <translation>En {place}, carril {lane}</translation>
  </message>
  <message>
   <source>Inputs typed by hand ÷ all inputs.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Entradas tecleadas a mano ÷ todas las entradas.</translation>
  </message>
  <message>
   <source>Inspect it again, and tear up its plate.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Inspecciónela otra vez y rompa su matrícula.</translation>
  </message>
  <message>
   <source>Inspect it: a part is not the one that left. It goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecciónela: una pieza no es la que salió. Va a cuarentena.</translation>
  </message>
  <message>
   <source>Inspect it: by the book it never left, so it goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecciónela: según el registro nunca salió, así que va a cuarentena.</translation>
  </message>
  <message>
   <source>Inspect it: it came back before, so it goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecciónela: ya volvió antes, así que va a cuarentena.</translation>
  </message>
  <message>
   <source>Inspect it: it is another client's, so it goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecciónela: es de otro cliente, así que va a cuarentena.</translation>
  </message>
  <message>
   <source>Inspect it: it is back from the vendor.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecciónela: ha vuelto del proveedor.</translation>
  </message>
  <message>
   <source>Inspect it: it left on another order, so it goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecciónela: salió con otro pedido, así que va a cuarentena.</translation>
  </message>
  <message>
   <source>Inspect it: it was not proved before it went there, so it goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecciónela: no estaba comprobada antes de ir allí, así que va a cuarentena.</translation>
  </message>
  <message>
   <source>Inspect it: its serials differ, so it goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecciónela: sus series difieren, así que va a cuarentena.</translation>
  </message>
  <message>
   <source>Inspect it: nobody knows this serial, so it goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecciónela: nadie conoce esta serie, así que va a cuarentena.</translation>
  </message>
  <message>
   <source>Inspect it: this is the unit that left.</source>
   <extracomment>words_returns</extracomment>
   <translation>Inspecciónela: es la unidad que salió.</translation>
  </message>
  <message>
   <source>Inspect the unit first: F2 when everything else is good.</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>Inspeccione antes la unidad: F2 cuando todo lo demás esté bien.</translation>
  </message>
  <message>
   <source>Inspect the unit first: its lane follows from that.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Inspeccione antes la unidad: de ello sale su carril.</translation>
  </message>
  <message>
   <source>Inspect the unit first: its plate is printed then.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Inspeccione antes la unidad: su matrícula se imprime entonces.</translation>
  </message>
  <message>
   <source>Inspected</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Inspeccionado</translation>
  </message>
  <message>
   <source>Install CUPS on this PC: its command lp is missing.</source>
   <extracomment>devices/spooled_printer</extracomment>
   <translation>Instale CUPS en este PC: falta su comando lp.</translation>
  </message>
  <message>
   <source>Install PostgreSQL {major}: the base of this machine was made by it, and only {found} was found here. Or dump it with the old program and restore it with the new.</source>
   <extracomment>models/embedded_binaries</extracomment>
   <translation>Instale PostgreSQL {major}: con él se hizo la base de esta máquina y aquí solo está {found}. O vuélquela con el programa viejo y restáurela con el nuevo.</translation>
  </message>
  <message>
   <source>Install PostgreSQL {oldest} or newer, or set url in [database]: no PostgreSQL was found on this machine.</source>
   <extracomment>models/embedded_binaries</extracomment>
   <translation>Instale PostgreSQL {oldest} o posterior, o ponga url en [database]: no hay PostgreSQL en esta máquina.</translation>
  </message>
  <message>
   <source>Install the extra named camera: OpenCV is missing on this PC.</source>
   <extracomment>devices/photos</extracomment>
   <translation>Instale el extra llamado camera: falta OpenCV en este PC.</translation>
  </message>
  <message>
   <source>Into tote {tote}.</source>
   <extracomment>modes/picking_task</extracomment>
   <translation>A la cubeta {tote}.</translation>
  </message>
  <message>
   <source>Inventory by serial</source>
   <extracomment>audits/reports</extracomment>
   <translation>Inventario por serie</translation>
  </message>
  <message>
   <source>Is now</source>
   <extracomment>views/audit/figure_stated</extracomment>
   <translation>Ahora es</translation>
  </message>
  <message>
   <source>It belongs to another client of this house.</source>
   <extracomment>paper_receiving</extracomment>
   <translation>Es de otro cliente de esta casa.</translation>
  </message>
  <message>
   <source>It came back before</source>
   <extracomment>words_cases</extracomment>
   <translation>Ya volvió antes</translation>
  </message>
  <message>
   <source>It came out: keep it</source>
   <extracomment>modes/repair_parts</extracomment>
   <translation>Salió: guardarla</translation>
  </message>
  <message>
   <source>It came out: scrap it</source>
   <extracomment>modes/repair_parts</extracomment>
   <translation>Salió: desecharla</translation>
  </message>
  <message>
   <source>It could not be erased</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>No se pudo borrar</translation>
  </message>
  <message>
   <source>It goes in</source>
   <extracomment>modes/repair_parts</extracomment>
   <translation>Entra</translation>
  </message>
  <message>
   <source>It got a new serial</source>
   <extracomment>words_repair</extracomment>
   <translation>Recibió una serie nueva</translation>
  </message>
  <message>
   <source>It has no serial</source>
   <extracomment>words_cases</extracomment>
   <translation>No tiene serie</translation>
  </message>
  <message>
   <source>It has no such code</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>No tiene ese código</translation>
  </message>
  <message>
   <source>It is another SKU</source>
   <extracomment>words_cases</extracomment>
   <translation>Es otro SKU</translation>
  </message>
  <message>
   <source>It is another client's</source>
   <extracomment>words_cases</extracomment>
   <translation>Es de otro cliente</translation>
  </message>
  <message>
   <source>It is back from the vendor</source>
   <extracomment>words_cases</extracomment>
   <translation>Ha vuelto del proveedor</translation>
  </message>
  <message>
   <source>It is damaged</source>
   <extracomment>words_cases</extracomment>
   <translation>Está dañada</translation>
  </message>
  <message>
   <source>It is found: at a place</source>
   <extracomment>words_cases</extracomment>
   <translation>Se halló: en un lugar</translation>
  </message>
  <message>
   <source>It is kept for order {order}.</source>
   <extracomment>workflows/telling</extracomment>
   <translation>Está reservado para el pedido {order}.</translation>
  </message>
  <message>
   <source>It is marked as having no serial of its own.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Queda marcado como sin serie propia.</translation>
  </message>
  <message>
   <source>It is missing</source>
   <extracomment>words_cases</extracomment>
   <translation>Falta</translation>
  </message>
  <message>
   <source>It is missing by the book: putting it away says that it is found.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Falta según el registro: almacenarla dice que se encontró.</translation>
  </message>
  <message>
   <source>It is needed as evidence.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Se necesita como prueba.</translation>
  </message>
  <message>
   <source>It is only counted otherwise: as a return it has a serial.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Normalmente solo se cuenta: como devolución tiene número de serie.</translation>
  </message>
  <message>
   <source>It is regulated: every unit must be traceable.</source>
   <extracomment>advice</extracomment>
   <translation>Está regulado: cada unidad debe poder rastrearse.</translation>
  </message>
  <message>
   <source>It is relabelled from {old}, and was {now}.</source>
   <extracomment>models/ledger</extracomment>
   <translation>Se reetiquetó desde {old} y era {now}.</translation>
  </message>
  <message>
   <source>It is written down that it was printed again.</source>
   <extracomment>modes/packing_actions, modes/receiving_actions, modes/returns_actions</extracomment>
   <translation>Queda anotado que se imprimió otra vez.</translation>
  </message>
  <message>
   <source>It lay at a neighbouring place.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Estaba en un lugar vecino.</translation>
  </message>
  <message>
   <source>It lay at another place</source>
   <extracomment>words_cases</extracomment>
   <translation>Estaba en otro lugar</translation>
  </message>
  <message>
   <source>It left from {bench}.</source>
   <extracomment>refusals</extracomment>
   <translation>Salió de {bench}.</translation>
  </message>
  <message>
   <source>It left on another order</source>
   <extracomment>words_cases</extracomment>
   <translation>Salió con otro pedido</translation>
  </message>
  <message>
   <source>It never left</source>
   <extracomment>words_cases</extracomment>
   <translation>Nunca salió</translation>
  </message>
  <message>
   <source>It starts from {state}, and was {last}.</source>
   <extracomment>models/ledger</extracomment>
   <translation>Parte de {state} y era {last}.</translation>
  </message>
  <message>
   <source>It was left on a cart.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Se quedó en un carro.</translation>
  </message>
  <message>
   <source>It was missing. Whoever looks for it is told.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Faltaba. Se avisa a quien la busca.</translation>
  </message>
  <message>
   <source>It was not announced</source>
   <extracomment>words_cases</extracomment>
   <translation>No se anunció</translation>
  </message>
  <message>
   <source>It was not at its place</source>
   <extracomment>words_cases</extracomment>
   <translation>No estaba en su lugar</translation>
  </message>
  <message>
   <source>Item</source>
   <extracomment>audits/reports</extracomment>
   <translation>Artículo</translation>
  </message>
  <message>
   <source>Its label becomes void and must be torn up.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Su etiqueta queda anulada y debe romperse.</translation>
  </message>
  <message>
   <source>Its label was scanned back on {at}.</source>
   <extracomment>words_returns</extracomment>
   <translation>Su etiqueta se escaneó el {at}.</translation>
  </message>
  <message>
   <source>Its own serial {serial} is kept beside it.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Su propia serie {serial} se guarda junto a ella.</translation>
  </message>
  <message>
   <source>Its serial cannot be read</source>
   <extracomment>words_cases</extracomment>
   <translation>Su serie no se puede leer</translation>
  </message>
  <message>
   <source>Its serial is here already</source>
   <extracomment>words_cases</extracomment>
   <translation>Su serie ya está aquí</translation>
  </message>
  <message>
   <source>Its serials disagree</source>
   <extracomment>words_cases</extracomment>
   <translation>Sus series no coinciden</translation>
  </message>
  <message>
   <source>Its tote is {tote}.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Su cubeta es {tote}.</translation>
  </message>
  <message>
   <source>Its {kind}</source>
   <extracomment>words_returns</extracomment>
   <translation>Su {kind}</translation>
  </message>
  <message>
   <source>Journal</source>
   <extracomment>views/words</extracomment>
   <translation>Diario</translation>
  </message>
  <message>
   <source>KEPT</source>
   <extracomment>bench_away, modes/returns_actions, workflows/sign_on</extracomment>
   <translation>GUARDADO</translation>
  </message>
  <message>
   <source>KEPT FOR OTHERS</source>
   <extracomment>refusals, workflows/telling</extracomment>
   <translation>RESERVADO</translation>
  </message>
  <message>
   <source>Keep for this figure</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Guardar el indicador</translation>
  </message>
  <message>
   <source>Keep it with the others: {over} more than announced.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Déjelo con los demás: {over} más de lo anunciado.</translation>
  </message>
  <message>
   <source>Keep one row a SKU: this one is in row {row} already. Several GTINs go into one cell.</source>
   <extracomment>exchange/products</extracomment>
   <translation>Deje una fila por SKU: este ya está en la fila {row}. Varios GTIN van en una celda.</translation>
  </message>
  <message>
   <source>Keep the box and what it was packed with: a case is open.</source>
   <extracomment>words_returns</extracomment>
   <translation>Guarde la caja y su embalaje: hay una incidencia abierta.</translation>
  </message>
  <message>
   <source>Keep the shift</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Guardar el turno</translation>
  </message>
  <message>
   <source>Kept for an order</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Reservado a un pedido</translation>
  </message>
  <message>
   <source>Kept for order {order}.</source>
   <extracomment>refusals</extracomment>
   <translation>Reservado para el pedido {order}.</translation>
  </message>
  <message>
   <source>Kept for {order}.</source>
   <extracomment>paper_units</extracomment>
   <translation>Reservado para {order}.</translation>
  </message>
  <message>
   <source>Kept on this PC and not confirmed yet: {count}.</source>
   <extracomment>bench_away</extracomment>
   <translation>Guardados en este PC y aún sin confirmar: {count}.</translation>
  </message>
  <message>
   <source>Kept, with your name and what it was before.</source>
   <extracomment>workflows/audit_kpis</extracomment>
   <translation>Guardado, con su nombre y lo que era antes.</translation>
  </message>
  <message>
   <source>Kept: it counts from the next return on.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Guardado: cuenta desde la próxima devolución.</translation>
  </message>
  <message>
   <source>Keyboard check</source>
   <extracomment>labels/keyboard_check</extracomment>
   <translation>Prueba de teclado</translation>
  </message>
  <message>
   <source>Keyed share</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Parte tecleada</translation>
  </message>
  <message>
   <source>Kind</source>
   <extracomment>audits/reports, views/audit/office_families, words_facts</extracomment>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Known from</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_form, views/audit/figure_stated</extracomment>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>L2026-03</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>L2026-03</translation>
  </message>
  <message>
   <source>LABEL IS ON IT</source>
   <extracomment>words_repair</extracomment>
   <translation>ETIQUETA PUESTA</translation>
  </message>
  <message>
   <source>LABEL PRINTED</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>ETIQUETA LISTA</translation>
  </message>
  <message>
   <source>LANE</source>
   <extracomment>labels/parcel, labels/pick_list</extracomment>
   <translation>CANAL</translation>
  </message>
  <message>
   <source>LAST SCAN</source>
   <extracomment>bench_late</extracomment>
   <translation>ÚLTIMA LECTURA</translation>
  </message>
  <message>
   <source>LATER</source>
   <extracomment>modes/packing_actions, modes/receiving_actions, modes/returns_answers</extracomment>
   <translation>DESPUÉS</translation>
  </message>
  <message>
   <source>LEAVE</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>DEJAR</translation>
  </message>
  <message>
   <source>LEFT</source>
   <extracomment>modes/storing_actions, workflows/counting</extracomment>
   <translation>DEJADO</translation>
  </message>
  <message>
   <source>LEFT OUT</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>OMITIDO</translation>
  </message>
  <message>
   <source>LIABLE</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>RESPONSABLE</translation>
  </message>
  <message>
   <source>LIST IN</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>LISTA RECIBIDA</translation>
  </message>
  <message>
   <source>LISTED</source>
   <extracomment>refusals_repair</extracomment>
   <translation>YA EN LISTA</translation>
  </message>
  <message>
   <source>LOC:A-01-03, TOTE:T-014</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>LOC:A-01-03, TOTE:T-014</translation>
  </message>
  <message>
   <source>LOOK</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>MIRE</translation>
  </message>
  <message>
   <source>LOOK TWICE</source>
   <extracomment>workflows/telling_receiving</extracomment>
   <translation>MIRE BIEN</translation>
  </message>
  <message>
   <source>LOT</source>
   <extracomment>labels/receipt</extracomment>
   <translation>LOTE</translation>
  </message>
  <message>
   <source>Label</source>
   <extracomment>labels/command_sheet, views/audit/case_words, views/words</extracomment>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Label not printed</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Etiqueta no impresa</translation>
  </message>
  <message>
   <source>Label of box {parcel}</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Etiqueta de la caja {parcel}</translation>
  </message>
  <message>
   <source>Label ordered</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Etiqueta pedida</translation>
  </message>
  <message>
   <source>Label printed</source>
   <extracomment>views/job_panel, words_kinds</extracomment>
   <translation>Etiqueta impresa</translation>
  </message>
  <message>
   <source>Label printed again</source>
   <extracomment>words_kinds</extracomment>
   <translation>Etiqueta reimpresa</translation>
  </message>
  <message>
   <source>Label printing</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Imprimiendo etiqueta</translation>
  </message>
  <message>
   <source>Label read back</source>
   <extracomment>words_kinds</extracomment>
   <translation>Etiqueta releída</translation>
  </message>
  <message>
   <source>Label scanned back</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Etiqueta escaneada</translation>
  </message>
  <message>
   <source>Label sent, not confirmed</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Etiqueta enviada, sin confirmar</translation>
  </message>
  <message>
   <source>Label uncertain</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Etiqueta incierta</translation>
  </message>
  <message>
   <source>Labels are in {file}: {count}.</source>
   <extracomment>views/audit/office_more</extracomment>
   <translation>Las etiquetas están en {file}: {count}.</translation>
  </message>
  <message>
   <source>Labels of places</source>
   <extracomment>paper_office, workflows/audit_office</extracomment>
   <translation>Etiquetas de ubicaciones</translation>
  </message>
  <message>
   <source>Labels of these</source>
   <extracomment>views/audit/office_more</extracomment>
   <translation>Etiquetas de estos</translation>
  </message>
  <message>
   <source>Laid at a place</source>
   <extracomment>words_kinds</extracomment>
   <translation>Puesto en una ubicación</translation>
  </message>
  <message>
   <source>Laid in a tote</source>
   <extracomment>words_kinds</extracomment>
   <translation>Puesto en cubeta</translation>
  </message>
  <message>
   <source>Lane</source>
   <extracomment>audits/office, audits/reports, labels/command_sheet, paper_storing, paper_units, views/audit/case_detail, views/audit/office_list_kinds, views/audit/search_about, views/audit/unit_page, views/words, words_facts</extracomment>
   <translation>Carril</translation>
  </message>
  <message>
   <source>Lane changed</source>
   <extracomment>words_kinds</extracomment>
   <translation>Carril cambiado</translation>
  </message>
  <message>
   <source>Lane rules saved</source>
   <extracomment>words_kinds</extracomment>
   <translation>Reglas guardadas</translation>
  </message>
  <message>
   <source>Lane {lane}</source>
   <extracomment>modes/repair_look, words_repair</extracomment>
   <translation>Carril {lane}</translation>
  </message>
  <message>
   <source>Lane {lane}, by the rule “{rule}”</source>
   <extracomment>words_returns</extracomment>
   <translation>Carril {lane}, por la regla “{rule}”</translation>
  </message>
  <message>
   <source>Lane {lane}, in {place}</source>
   <extracomment>words_repair</extracomment>
   <translation>Carril {lane}, en {place}</translation>
  </message>
  <message>
   <source>Lane {lane}.</source>
   <extracomment>paper_units</extracomment>
   <translation>Carril {lane}.</translation>
  </message>
  <message>
   <source>Lane {lane}: changed by a person.</source>
   <extracomment>words_returns</extracomment>
   <translation>Carril {lane}: cambiado por una persona.</translation>
  </message>
  <message>
   <source>Lane {lane}: it is not proved to be the unit that left.</source>
   <extracomment>words_returns</extracomment>
   <translation>Carril {lane}: no se probó que sea la unidad que salió.</translation>
  </message>
  <message>
   <source>Lane {lane}: it is on hold.</source>
   <extracomment>words_returns</extracomment>
   <translation>Carril {lane}: está retenida.</translation>
  </message>
  <message>
   <source>Lane {lane}: no rule covers it.</source>
   <extracomment>words_returns</extracomment>
   <translation>Carril {lane}: ninguna regla lo cubre.</translation>
  </message>
  <message>
   <source>Lanes</source>
   <extracomment>audits/office, views/audit/office_list_kinds, views/audit/office_page</extracomment>
   <translation>Carriles</translation>
  </message>
  <message>
   <source>Language</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Last heard</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>Lo último que dijo</translation>
  </message>
  <message>
   <source>Last seen at</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Último lugar</translation>
  </message>
  <message>
   <source>Last sure sight</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Última vista segura</translation>
  </message>
  <message>
   <source>Late</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Tarde</translation>
  </message>
  <message>
   <source>Lay it onto {pallet}: {units} units lie at {place} with it.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Póngalo sobre {pallet}: con él hay {units} unidades en {place}.</translation>
  </message>
  <message>
   <source>Learn from the samples</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Aprender de las muestras</translation>
  </message>
  <message>
   <source>Learned from {count} units; {unfit} of {checked} in the book do not fit.</source>
   <extracomment>cli/profiles</extracomment>
   <translation>Aprendido de {count} unidades; {unfit} de las {checked} del registro no encajan.</translation>
  </message>
  <message>
   <source>Leave</source>
   <extracomment>labels/command_sheet, modes/returns_prompts, views/audit/office_families, views/words</extracomment>
   <translation>Dejar</translation>
  </message>
  <message>
   <source>Leave both times empty and the shift is no more from that day on. Days that are over keep theirs.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Deje vacías ambas horas y el turno deja de existir desde ese día. Los días pasados conservan el suyo.</translation>
  </message>
  <message>
   <source>Leave everything of it together, then scan the next parcel.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Deje junto todo lo suyo y escanee el siguiente paquete.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <extracomment>words_cases</extracomment>
   <translation>Dejarla como está</translation>
  </message>
  <message>
   <source>Leave it out, or give the SKU a capture policy: it is only counted.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Omítalo o dé al SKU una política de captura: solo se cuenta.</translation>
  </message>
  <message>
   <source>Leave order {order} as it is: it is {state}.</source>
   <extracomment>exchange/allocating</extracomment>
   <translation>Deje el pedido {order} como está: está {state}.</translation>
  </message>
  <message>
   <source>Leave the goods together, then scan the next shipment.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Deje la mercancía junta y escanee la siguiente entrega.</translation>
  </message>
  <message>
   <source>Leave the order to another cart, or be done with a place.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Deja el pedido a otro carro o termina con un lugar.</translation>
  </message>
  <message>
   <source>Leave the place of an expected unit empty: it is not here yet.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Deje vacío el lugar de una unidad esperada: aún no está aquí.</translation>
  </message>
  <message>
   <source>Leave the place uncounted. This is kept.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Deja el lugar sin contar. Esto se guarda.</translation>
  </message>
  <message>
   <source>Leave the serials out: this SKU is only counted.</source>
   <extracomment>exchange/order_drafts</extracomment>
   <translation>Omita las series: este SKU solo se cuenta.</translation>
  </message>
  <message>
   <source>Leave them for later</source>
   <extracomment>workflows/sign_on</extracomment>
   <translation>Dejarlas para después</translation>
  </message>
  <message>
   <source>Leave this bench.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Deja este puesto.</translation>
  </message>
  <message>
   <source>Leaves {time}, in {hours} h {minutes} min</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Sale a las {time}, en {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>Leaves {time}, in {minutes} min</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Sale a las {time}, en {minutes} min</translation>
  </message>
  <message>
   <source>Left as they are, because they moved meanwhile: {count}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Quedan como están porque se movieron entretanto: {count}.</translation>
  </message>
  <message>
   <source>Left on {at}, order {order}, to {customer}.</source>
   <extracomment>words_returns</extracomment>
   <translation>Salió el {at}, pedido {order}, a {customer}.</translation>
  </message>
  <message>
   <source>Left on {at}, order {order}.</source>
   <extracomment>words_returns</extracomment>
   <translation>Salió el {at}, pedido {order}.</translation>
  </message>
  <message>
   <source>Lengths</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Longitudes</translation>
  </message>
  <message>
   <source>Let a second person lift a block.</source>
   <extracomment>views/words</extracomment>
   <translation>Una segunda persona levanta un bloqueo.</translation>
  </message>
  <message>
   <source>Let a second person sign on and scan {place}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Que otra persona inicie sesión y escanee {place}.</translation>
  </message>
  <message>
   <source>Let a supervisor scan a badge.</source>
   <extracomment>modes/packing_actions, modes/packing_prompts, modes/receiving_correct, modes/receiving_prompts</extracomment>
   <translation>Que un supervisor escanee su credencial.</translation>
  </message>
  <message>
   <source>Let a supervisor sign on and scan {place}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Que un supervisor inicie sesión y escanee {place}.</translation>
  </message>
  <message>
   <source>Let another person count {place} again: you counted it first.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Que otra persona cuente {place} otra vez: usted lo contó primero.</translation>
  </message>
  <message>
   <source>Let another supervisor decide: you have counted here yourself.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Que decida otro supervisor: usted mismo contó aquí.</translation>
  </message>
  <message>
   <source>Let another supervisor scan a badge: a recall is released by two.</source>
   <extracomment>workflows/audit_holds</extracomment>
   <translation>Que otro supervisor escanee su credencial: una retirada la liberan dos.</translation>
  </message>
  <message>
   <source>Let another supervisor scan a badge: this decision is made by two.</source>
   <extracomment>workflows/audit_cases</extracomment>
   <translation>Que otro supervisor escanee su credencial: esta decisión la toman dos.</translation>
  </message>
  <message>
   <source>Let another supervisor scan a badge: you are none here any more. Nothing was changed.</source>
   <extracomment>workflows/audit_session</extracomment>
   <translation>Que otro supervisor escanee su credencial: usted ya no lo es aquí. No se cambió nada.</translation>
  </message>
  <message>
   <source>Let go</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Soltadas</translation>
  </message>
  <message>
   <source>Let go by an order</source>
   <extracomment>paper_units</extracomment>
   <translation>Soltado por un pedido</translation>
  </message>
  <message>
   <source>Let the label file be read: {reason}.</source>
   <extracomment>exchange/label_files</extracomment>
   <translation>Permita leer el archivo de la etiqueta: {reason}.</translation>
  </message>
  <message>
   <source>Let the returns bench inspect it first: it has no lane yet.</source>
   <extracomment>workflows/audit_cases</extracomment>
   <translation>Que la inspeccione antes el puesto de devoluciones: aún no tiene carril.</translation>
  </message>
  <message>
   <source>Letters</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Letras</translation>
  </message>
  <message>
   <source>Liable</source>
   <extracomment>audits/reports, views/audit/office_list_kinds, views/audit/office_trial, words_facts</extracomment>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Lies elsewhere by the book: {sku}</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>En otro lugar según el registro: {sku}</translation>
  </message>
  <message>
   <source>Lifted by {person}: {why}</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Autorizado por {person}: {why}</translation>
  </message>
  <message>
   <source>Line</source>
   <extracomment>words_facts</extracomment>
   <translation>Línea</translation>
  </message>
  <message>
   <source>Lines: {lines} · serials: {serials}</source>
   <extracomment>labels/packing_list</extracomment>
   <translation>Líneas: {lines} · series: {serials}</translation>
  </message>
  <message>
   <source>Lines: {lines} · serials: {serials} · findings: {findings}</source>
   <extracomment>labels/receipt</extracomment>
   <translation>Líneas: {lines} · series: {serials} · hallazgos: {findings}</translation>
  </message>
  <message>
   <source>List</source>
   <extracomment>words_facts</extracomment>
   <translation>Lista</translation>
  </message>
  <message>
   <source>List of differences</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Lista de diferencias</translation>
  </message>
  <message>
   <source>List received</source>
   <extracomment>words_kinds</extracomment>
   <translation>Lista recibida</translation>
  </message>
  <message>
   <source>List taken in</source>
   <extracomment>words_kinds</extracomment>
   <translation>Lista recibida</translation>
  </message>
  <message>
   <source>Listed and not here yet: {count} serials.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>En la lista y aún no aquí: {count} series.</translation>
  </message>
  <message>
   <source>Listed within</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Lista hecha en</translation>
  </message>
  <message>
   <source>Listed: {sku}</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>En la lista: {sku}</translation>
  </message>
  <message>
   <source>Live</source>
   <extracomment>views/audit/holds_page</extracomment>
   <translation>Activas</translation>
  </message>
  <message>
   <source>Live wall</source>
   <extracomment>views/audit/wall_page</extracomment>
   <translation>Panel en vivo</translation>
  </message>
  <message>
   <source>Load a roll and close the printer.</source>
   <extracomment>exchange/demo_pulses</extracomment>
   <translation>Cargue un rollo y cierre la impresora.</translation>
  </message>
  <message>
   <source>Load labels: the printer is out of them.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Cargue etiquetas: la impresora no tiene.</translation>
  </message>
  <message>
   <source>Load ribbon: the printer is out of it.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Cargue cinta: la impresora no tiene.</translation>
  </message>
  <message>
   <source>Location accuracy</source>
   <extracomment>audits/kpis, views/audit/count_detail</extracomment>
   <translation>Exactitud de ubicación</translation>
  </message>
  <message>
   <source>Location accuracy of this count {percent} %</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Exactitud de ubicación de este conteo {percent} %</translation>
  </message>
  <message>
   <source>Locked</source>
   <extracomment>words_returns</extracomment>
   <translation>Bloqueada</translation>
  </message>
  <message>
   <source>Locks</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Bloqueos</translation>
  </message>
  <message>
   <source>Locks and data</source>
   <extracomment>modes/returns_look</extracomment>
   <translation>Bloqueos y datos</translation>
  </message>
  <message>
   <source>Look at it again: somebody changed it meanwhile. What you typed is still here.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Mírelo otra vez: alguien lo cambió entretanto. Lo que tecleó sigue aquí.</translation>
  </message>
  <message>
   <source>Look at it again: {who} changed “{field}” on {at}. What you typed is still here.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Mírelo otra vez: {who} cambió “{field}” el {at}. Lo que tecleó sigue aquí.</translation>
  </message>
  <message>
   <source>Look at line {number} of {file}: it is no root.</source>
   <extracomment>models/ledger_root</extracomment>
   <translation>Mire la línea {number} de {file}: no es una raíz.</translation>
  </message>
  <message>
   <source>Look at the base: a measured scan was answered {word}.</source>
   <extracomment>cli/measure_wall</extracomment>
   <translation>Mire la base: a una lectura medida respondió {word}.</translation>
  </message>
  <message>
   <source>Look at the base: a scan that should be {wanted} was answered {word}.</source>
   <extracomment>cli/measure_bench</extracomment>
   <translation>Mire la base: una lectura que debía ser {wanted} recibió {word}.</translation>
  </message>
  <message>
   <source>Look at the base: the bare statement was refused ({reason}).</source>
   <extracomment>cli/measure_scan</extracomment>
   <translation>Mire la base: se rechazó la instrucción simple ({reason}).</translation>
  </message>
  <message>
   <source>Look at the day: no parcel was handed over on {day}.</source>
   <extracomment>exchange/office_papers</extracomment>
   <translation>Revise el día: el {day} no se entregó ningún bulto.</translation>
  </message>
  <message>
   <source>Look at the name again: this client has nothing called {name}.</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Revise el nombre: este cliente no tiene nada llamado {name}.</translation>
  </message>
  <message>
   <source>Look at the number: no closed box of an order {order} is known.</source>
   <extracomment>exchange/office_papers</extracomment>
   <translation>Revise el número: no se conoce ninguna caja cerrada de un pedido {order}.</translation>
  </message>
  <message>
   <source>Look at the number: nothing here is called {number}.</source>
   <extracomment>exchange/evidence_rows</extracomment>
   <translation>Mire el número: aquí nada se llama {number}.</translation>
  </message>
  <message>
   <source>Look at the number: there are no units under {number}.</source>
   <extracomment>exchange/leaving</extracomment>
   <translation>Mire el número: no hay unidades con {number}.</translation>
  </message>
  <message>
   <source>Look at the printer: CUPS did not say if it took the job.</source>
   <extracomment>devices/spooled_printer</extracomment>
   <translation>Mire la impresora: CUPS no dijo si aceptó el trabajo.</translation>
  </message>
  <message>
   <source>Look at the printer: Windows gave up in the middle.</source>
   <extracomment>devices/spooled_printer</extracomment>
   <translation>Mire la impresora: Windows se rindió a la mitad.</translation>
  </message>
  <message>
   <source>Look at the printer: it is connected but does not answer.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Mire la impresora: está conectada pero no responde.</translation>
  </message>
  <message>
   <source>Look at the printer: it took the label but has not printed it.</source>
   <extracomment>devices/zpl_printer</extracomment>
   <translation>Mire la impresora: recibió la etiqueta pero no la imprimió.</translation>
  </message>
  <message>
   <source>Look at the server and the file: the base could not be moved ({reason}).</source>
   <extracomment>models/moving</extracomment>
   <translation>Revise el servidor y el archivo: no se pudo trasladar la base ({reason}).</translation>
  </message>
  <message>
   <source>Look at the server's address and rights: the base could not be brought up to date ({reason}).</source>
   <extracomment>models/migrating</extracomment>
   <translation>Revise la dirección y los permisos del servidor: no se pudo poner al día la base ({reason}).</translation>
  </message>
  <message>
   <source>Look at the server: the base did not answer, and nothing was written.</source>
   <extracomment>exchange/book</extracomment>
   <translation>Revise el servidor: la base no respondió y no se escribió nada.</translation>
  </message>
  <message>
   <source>Look for a name or a value …</source>
   <extracomment>views/audit/office_seen</extracomment>
   <translation>Busque un nombre o un valor …</translation>
  </message>
  <message>
   <source>Look for more</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Buscar más</translation>
  </message>
  <message>
   <source>Look for {name}: it cannot be read ({reason}).</source>
   <extracomment>exchange/documents</extracomment>
   <translation>Busque {name}: no se puede leer ({reason}).</translation>
  </message>
  <message>
   <source>Look for …</source>
   <extracomment>views/audit/office_family</extracomment>
   <translation>Buscar …</translation>
  </message>
  <message>
   <source>Look into the log: the measured bench did not answer a scan.</source>
   <extracomment>cli/measure_bench</extracomment>
   <translation>Mire el registro de sucesos: el puesto medido no respondió a una lectura.</translation>
  </message>
  <message>
   <source>Look into the log: the measured bench ended early ({reason}).</source>
   <extracomment>cli/measure_memory</extracomment>
   <translation>Mire el log: el puesto medido acabó antes de tiempo ({reason}).</translation>
  </message>
  <message>
   <source>Look into the log: the program did not start ({reason}).</source>
   <extracomment>cli/measure_start</extracomment>
   <translation>Mire el registro de sucesos: el programa no arrancó ({reason}).</translation>
  </message>
  <message>
   <source>Look into {log}: the database of this machine could not be made in {folder}.</source>
   <extracomment>models/embedded_postgres</extracomment>
   <translation>Mire {log}: no se pudo crear la base de datos de esta máquina en {folder}.</translation>
  </message>
  <message>
   <source>Look into {log}: the database of this machine did not start.</source>
   <extracomment>models/embedded_postgres</extracomment>
   <translation>Mire {log}: la base de datos de esta máquina no arrancó.</translation>
  </message>
  <message>
   <source>Look into {log}: the database of this machine does not answer yet.</source>
   <extracomment>models/embedded</extracomment>
   <translation>Mire {log}: la base de datos de esta máquina aún no responde.</translation>
  </message>
  <message>
   <source>Look into {log}: the database of this machine was started {times} times and fell each time.</source>
   <extracomment>models/embedded_keeper</extracomment>
   <translation>Mire {log}: la base de datos de esta máquina arrancó {times} veces y cayó cada vez.</translation>
  </message>
  <message>
   <source>Look into {log}: the measured server does not stop.</source>
   <extracomment>cli/measure_base</extracomment>
   <translation>Mire {log}: el servidor medido no se detiene.</translation>
  </message>
  <message>
   <source>Look into {log}: what keeps the database of this machine ended at once.</source>
   <extracomment>models/embedded</extracomment>
   <translation>Mire {log}: lo que mantiene la base de datos de esta máquina terminó de inmediato.</translation>
  </message>
  <message>
   <source>Look up the number: no shipment {inbound} is closed.</source>
   <extracomment>exchange/receipts</extracomment>
   <translation>Compruebe el número: ningún envío {inbound} está cerrado.</translation>
  </message>
  <message>
   <source>Look up the number: {client} has announced no return {rma}.</source>
   <extracomment>exchange/return_results</extracomment>
   <translation>Busque el número: {client} no anunció ninguna devolución {rma}.</translation>
  </message>
  <message>
   <source>Look-alikes</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Parecidos</translation>
  </message>
  <message>
   <source>Looked over: {checked} of {total}.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Revisados: {checked} de {total}.</translation>
  </message>
  <message>
   <source>Looking for {name} …</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Buscando {name} …</translation>
  </message>
  <message>
   <source>Looks</source>
   <extracomment>modes/returns_look, views/audit/office_list_kinds</extracomment>
   <translation>Aspecto</translation>
  </message>
  <message>
   <source>Looks like</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Se parece a</translation>
  </message>
  <message>
   <source>Looks like {serials}, which is a different serial.</source>
   <extracomment>profile_workbench, refusals, workflows/telling_receiving</extracomment>
   <translation>Se parece a {serials}, que es otra serie.</translation>
  </message>
  <message>
   <source>Lot</source>
   <extracomment>audits/reports, views/audit/search_words, words_facts</extracomment>
   <translation>Lote</translation>
  </message>
  <message>
   <source>Lots</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Lotes</translation>
  </message>
  <message>
   <source>Luhn</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Luhn</translation>
  </message>
  <message>
   <source>MAC</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>MAC</translation>
  </message>
  <message>
   <source>MAC address</source>
   <extracomment>alias_types</extracomment>
   <translation>dirección MAC</translation>
  </message>
  <message>
   <source>MADE BY</source>
   <extracomment>labels/vendor_papers</extracomment>
   <translation>HECHO POR</translation>
  </message>
  <message>
   <source>MEID</source>
   <extracomment>alias_types, views/profile_fields</extracomment>
   <translation>MEID</translation>
  </message>
  <message>
   <source>MISREAD</source>
   <extracomment>refusals</extracomment>
   <translation>MAL LEÍDO</translation>
  </message>
  <message>
   <source>MOVED MEANWHILE</source>
   <extracomment>refusals</extracomment>
   <translation>CAMBIÓ DE LUGAR</translation>
  </message>
  <message>
   <source>MOVED ON</source>
   <extracomment>refusals_receiving, refusals_storing</extracomment>
   <translation>YA SE MOVIÓ</translation>
  </message>
  <message>
   <source>Made</source>
   <extracomment>audits/reports, exchange/figure_report, views/audit/hold_detail</extracomment>
   <translation>Creado el</translation>
  </message>
  <message>
   <source>Made from … to</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Fabricado de … a</translation>
  </message>
  <message>
   <source>Made in</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Hecho en</translation>
  </message>
  <message>
   <source>Made on</source>
   <extracomment>words_facts</extracomment>
   <translation>Fabricada el</translation>
  </message>
  <message>
   <source>Make it the same for the whole lot of a carton.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Hágalo igual para todo el lote de un cartón.</translation>
  </message>
  <message>
   <source>Make it the same on every row of this order.</source>
   <extracomment>exchange/order_drafts</extracomment>
   <translation>Póngalo igual en cada fila de este pedido.</translation>
  </message>
  <message>
   <source>Make it the same on every row of this return.</source>
   <extracomment>exchange/rma_drafts</extracomment>
   <translation>Póngalo igual en todas las filas de esta devolución.</translation>
  </message>
  <message>
   <source>Make it the same on every row of this shipment.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Hágalo igual en cada fila de esta entrega.</translation>
  </message>
  <message>
   <source>Make room and rights for the database of this machine in {folder} ({reason}).</source>
   <extracomment>models/embedded_keeper</extracomment>
   <translation>Dé espacio y permisos a la base de datos de esta máquina en {folder} ({reason}).</translation>
  </message>
  <message>
   <source>Make the database with ENCODING 'UTF8': this one has {encoding}.</source>
   <extracomment>models/migrating</extracomment>
   <translation>Cree la base de datos con ENCODING 'UTF8': esta tiene {encoding}.</translation>
  </message>
  <message>
   <source>Manifest</source>
   <extracomment>words_facts</extracomment>
   <translation>Manifiesto</translation>
  </message>
  <message>
   <source>May do; none ticked: all</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Puede hacer; sin marcar: todo</translation>
  </message>
  <message>
   <source>Mend the printer, then press F6 to print the label again.</source>
   <extracomment>workflows/printing</extracomment>
   <translation>Arregle la impresora y pulse F6 para reimprimir la etiqueta.</translation>
  </message>
  <message>
   <source>Mend the printer, then press F7 to print the papers again.</source>
   <extracomment>workflows/printing</extracomment>
   <translation>Arregle la impresora y pulse F7 para reimprimir los papeles.</translation>
  </message>
  <message>
   <source>Method</source>
   <extracomment>audits/reports, paper_units, words_facts</extracomment>
   <translation>Método</translation>
  </message>
  <message>
   <source>Mine</source>
   <extracomment>views/audit/cases_page</extracomment>
   <translation>Mías</translation>
  </message>
  <message>
   <source>Misplaced</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Mal ubicado</translation>
  </message>
  <message>
   <source>Missed</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Falta desde</translation>
  </message>
  <message>
   <source>Missed by</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Notado por</translation>
  </message>
  <message>
   <source>Missing</source>
   <extracomment>modes/counting_task, paper_units, views/audit/office_families, words_kinds, words_states</extracomment>
   <translation>Falta</translation>
  </message>
  <message>
   <source>Missing by the book</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Falta según el registro</translation>
  </message>
  <message>
   <source>Missing by the book now: {count}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Faltan ahora según el registro: {count}.</translation>
  </message>
  <message>
   <source>Missing from now on: {serials}.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Faltan desde ahora: {serials}.</translation>
  </message>
  <message>
   <source>Missing serials</source>
   <extracomment>labels/receipt</extracomment>
   <translation>Series que faltan</translation>
  </message>
  <message>
   <source>Missing then: {serials}.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Entonces faltan: {serials}.</translation>
  </message>
  <message>
   <source>Missing units</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Unidades que faltan</translation>
  </message>
  <message>
   <source>Missing {missing}, misplaced {misplaced}, unknown {unknown}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Faltan {missing}, mal ubicadas {misplaced}, desconocidas {unknown}.</translation>
  </message>
  <message>
   <source>Missing, kept for order {order}</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Falta, reservado para el pedido {order}</translation>
  </message>
  <message>
   <source>Missing: at best</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Falta: a lo sumo</translation>
  </message>
  <message>
   <source>Missing: grade at best</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Si falta: grado máximo</translation>
  </message>
  <message>
   <source>Mode</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Modo</translation>
  </message>
  <message>
   <source>Months</source>
   <extracomment>audits/reports</extracomment>
   <translation>Meses</translation>
  </message>
  <message>
   <source>More</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Más</translation>
  </message>
  <message>
   <source>More came than announced</source>
   <extracomment>words_cases</extracomment>
   <translation>Llegaron más que lo anunciado</translation>
  </message>
  <message>
   <source>Move taken back</source>
   <extracomment>words_kinds</extracomment>
   <translation>Movimiento deshecho</translation>
  </message>
  <message>
   <source>Moved</source>
   <extracomment>words_kinds</extracomment>
   <translation>Movido</translation>
  </message>
  <message>
   <source>Moved to where they lie: {count}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Movidas a donde están: {count}.</translation>
  </message>
  <message>
   <source>NAME TAKEN</source>
   <extracomment>refusals_office, refusals_receiving</extracomment>
   <translation>CÓDIGO EN USO</translation>
  </message>
  <message>
   <source>NAMED</source>
   <extracomment>workflows/naming</extracomment>
   <translation>ANOTADO</translation>
  </message>
  <message>
   <source>NEEDS A CAGE</source>
   <extracomment>refusals_storing</extracomment>
   <translation>REQUIERE JAULA</translation>
  </message>
  <message>
   <source>NEVER SHIPPED</source>
   <extracomment>words_returns</extracomment>
   <translation>NUNCA ENVIADO</translation>
  </message>
  <message>
   <source>NEW CARTON</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>CARTÓN NUEVO</translation>
  </message>
  <message>
   <source>NEW GRADE</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>GRADO NUEVO</translation>
  </message>
  <message>
   <source>NEW PALLET</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>PALÉ NUEVO</translation>
  </message>
  <message>
   <source>NEW PLATE</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>MATRÍCULA NUEVA</translation>
  </message>
  <message>
   <source>NEW SERIAL</source>
   <extracomment>modes/repair_actions, words_repair</extracomment>
   <translation>SERIE NUEVA</translation>
  </message>
  <message>
   <source>NO COUNT HERE</source>
   <extracomment>refusals_counting</extracomment>
   <translation>SIN CONTEO AQUÍ</translation>
  </message>
  <message>
   <source>NO DATABASE</source>
   <extracomment>refusals</extracomment>
   <translation>SIN BASE DE DATOS</translation>
  </message>
  <message>
   <source>NO DISK</source>
   <extracomment>bench</extracomment>
   <translation>SIN DISCO</translation>
  </message>
  <message>
   <source>NO GS1 PREFIX</source>
   <extracomment>refusals</extracomment>
   <translation>SIN PREFIJO GS1</translation>
  </message>
  <message>
   <source>NO LABEL</source>
   <extracomment>refusals</extracomment>
   <translation>SIN ETIQUETA</translation>
  </message>
  <message>
   <source>NO LIST</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>SIN LISTA</translation>
  </message>
  <message>
   <source>NO PHOTO</source>
   <extracomment>refusals</extracomment>
   <translation>SIN FOTO</translation>
  </message>
  <message>
   <source>NO PLACE</source>
   <extracomment>refusals_counting</extracomment>
   <translation>SIN LUGAR</translation>
  </message>
  <message>
   <source>NO RULE</source>
   <extracomment>refusals_office</extracomment>
   <translation>SIN REGLA</translation>
  </message>
  <message>
   <source>NO SERIAL</source>
   <extracomment>modes/returns_unreadable</extracomment>
   <translation>SIN SERIE</translation>
  </message>
  <message>
   <source>NO.</source>
   <extracomment>labels/manifest</extracomment>
   <translation>N.º</translation>
  </message>
  <message>
   <source>NOT A CODE</source>
   <extracomment>refusals</extracomment>
   <translation>NO ES CÓDIGO</translation>
  </message>
  <message>
   <source>NOT A DOCK</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>NO ES MUELLE</translation>
  </message>
  <message>
   <source>NOT A PART OF IT</source>
   <extracomment>refusals_repair</extracomment>
   <translation>NO ES PIEZA SUYA</translation>
  </message>
  <message>
   <source>NOT A SERIAL</source>
   <extracomment>refusals</extracomment>
   <translation>NO ES SERIE</translation>
  </message>
  <message>
   <source>NOT A SHELF</source>
   <extracomment>refusals_storing</extracomment>
   <translation>NO ES ESTANTE</translation>
  </message>
  <message>
   <source>NOT A TOTE</source>
   <extracomment>refusals_storing</extracomment>
   <translation>NO ES CUBETA</translation>
  </message>
  <message>
   <source>NOT ALLOWED</source>
   <extracomment>refusals</extracomment>
   <translation>NO PERMITIDO</translation>
  </message>
  <message>
   <source>NOT ANNOUNCED</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>NO ANUNCIADO</translation>
  </message>
  <message>
   <source>NOT ANSWERED</source>
   <extracomment>refusals_returns</extracomment>
   <translation>SIN RESPUESTA</translation>
  </message>
  <message>
   <source>NOT AS A LIST</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>LISTA RECHAZADA</translation>
  </message>
  <message>
   <source>NOT COMPLETE</source>
   <extracomment>modes/packing_actions, modes/receiving_actions, modes/returns_actions</extracomment>
   <translation>INCOMPLETO</translation>
  </message>
  <message>
   <source>NOT COUNTED</source>
   <extracomment>workflows/counting</extracomment>
   <translation>NO CONTADO</translation>
  </message>
  <message>
   <source>NOT DONE</source>
   <extracomment>modes/counting_actions, modes/packing_actions, modes/receiving_actions, modes/repair_actions, modes/returns_actions, refusals_returns</extracomment>
   <translation>NO HECHO</translation>
  </message>
  <message>
   <source>NOT EMPTY</source>
   <extracomment>refusals_storing</extracomment>
   <translation>NO ESTÁ VACÍO</translation>
  </message>
  <message>
   <source>NOT GRADED</source>
   <extracomment>refusals_repair</extracomment>
   <translation>SIN GRADO</translation>
  </message>
  <message>
   <source>NOT HERE</source>
   <extracomment>modes/storing_actions, workflows/picking</extracomment>
   <translation>AQUÍ NO</translation>
  </message>
  <message>
   <source>NOT IN STOCK</source>
   <extracomment>refusals</extracomment>
   <translation>SIN EXISTENCIA</translation>
  </message>
  <message>
   <source>NOT IN THE BOX</source>
   <extracomment>refusals</extracomment>
   <translation>NO ESTÁ EN LA CAJA</translation>
  </message>
  <message>
   <source>NOT IN THIS LANE</source>
   <extracomment>refusals_repair</extracomment>
   <translation>NO EN ESTE CARRIL</translation>
  </message>
  <message>
   <source>NOT INSPECTED</source>
   <extracomment>refusals_returns</extracomment>
   <translation>SIN INSPECCIÓN</translation>
  </message>
  <message>
   <source>NOT ITS NAME</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>NO ES SU CÓDIGO</translation>
  </message>
  <message>
   <source>NOT NOW</source>
   <extracomment>refusals</extracomment>
   <translation>AHORA NO</translation>
  </message>
  <message>
   <source>NOT ON THE LIST</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>FUERA DE LISTA</translation>
  </message>
  <message>
   <source>NOT OPENED</source>
   <extracomment>workflows/returns</extracomment>
   <translation>SIN ABRIR</translation>
  </message>
  <message>
   <source>NOT OURS</source>
   <extracomment>refusals</extracomment>
   <translation>NO ES NUESTRO</translation>
  </message>
  <message>
   <source>NOT POSSIBLE</source>
   <extracomment>refusals, refusals_returns</extracomment>
   <translation>NO ES POSIBLE</translation>
  </message>
  <message>
   <source>NOT PRINTED</source>
   <extracomment>workflows/printing</extracomment>
   <translation>NO IMPRESO</translation>
  </message>
  <message>
   <source>NOT RECEIVED</source>
   <extracomment>refusals, refusals_storing</extracomment>
   <translation>NO RECIBIDO</translation>
  </message>
  <message>
   <source>NOT REPAIRED</source>
   <extracomment>refusals_repair</extracomment>
   <translation>NO REPARADO</translation>
  </message>
  <message>
   <source>NOT TAKEN</source>
   <extracomment>bench_late</extracomment>
   <translation>NO ACEPTADO</translation>
  </message>
  <message>
   <source>NOT THAT ONE</source>
   <extracomment>refusals</extracomment>
   <translation>ESE NO</translation>
  </message>
  <message>
   <source>NOT THIS WORK</source>
   <extracomment>refusals_office</extracomment>
   <translation>ESTE TRABAJO NO</translation>
  </message>
  <message>
   <source>NOT WIPED</source>
   <extracomment>refusals_repair</extracomment>
   <translation>SIN BORRAR</translation>
  </message>
  <message>
   <source>NOTHING FOUND</source>
   <extracomment>refusals_returns</extracomment>
   <translation>NADA HALLADO</translation>
  </message>
  <message>
   <source>NOTHING HERE</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>NADA AQUÍ</translation>
  </message>
  <message>
   <source>NOTHING TO COUNT</source>
   <extracomment>refusals_counting</extracomment>
   <translation>NADA QUE CONTAR</translation>
  </message>
  <message>
   <source>NOTHING TO UNDO</source>
   <extracomment>refusals, refusals_receiving</extracomment>
   <translation>NADA QUE DESHACER</translation>
  </message>
  <message>
   <source>Name</source>
   <extracomment>views/audit/figure_form, views/audit/figure_rows, views/audit/office_families, views/audit/office_seen, views/audit/search_page, views/audit/unit_tables, views/profile_fields, words_facts</extracomment>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name a SKU of this client that is known.</source>
   <extracomment>exchange/returns_rules</extracomment>
   <translation>Nombre un SKU conocido de este cliente.</translation>
  </message>
  <message>
   <source>Name a carrier who took parcels on {day}: {carriers}.</source>
   <extracomment>exchange/office_papers</extracomment>
   <translation>Indique un transportista que recogió bultos el {day}: {carriers}.</translation>
  </message>
  <message>
   <source>Name a client and a SKU that are known: {client} has no {sku}.</source>
   <extracomment>cli/profiles</extracomment>
   <translation>Indique un cliente y un SKU conocidos: {client} no tiene {sku}.</translation>
  </message>
  <message>
   <source>Name a client of this house: none has the code {code}.</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Nombre un cliente de esta casa: ninguno tiene el código {code}.</translation>
  </message>
  <message>
   <source>Name a client that is known, or give --client.</source>
   <extracomment>exchange/returns_rules</extracomment>
   <translation>Nombre un cliente conocido o dé --client.</translation>
  </message>
  <message>
   <source>Name a client that is known.</source>
   <extracomment>exchange/places</extracomment>
   <translation>Nombre un cliente conocido.</translation>
  </message>
  <message>
   <source>Name a client that is known: import its products first, or give --client.</source>
   <extracomment>exchange/gathering</extracomment>
   <translation>Nombre un cliente conocido: importe antes sus productos o dé --client.</translation>
  </message>
  <message>
   <source>Name a client that is known: nobody is called {client}.</source>
   <extracomment>exchange/return_results</extracomment>
   <translation>Nombre un cliente conocido: nadie se llama {client}.</translation>
  </message>
  <message>
   <source>Name a client that is known: {client} is none.</source>
   <extracomment>exchange/allocating</extracomment>
   <translation>Indique un cliente conocido: {client} no lo es.</translation>
  </message>
  <message>
   <source>Name a dump that exists: there is no file {file}.</source>
   <extracomment>models/moving</extracomment>
   <translation>Indique un volcado que exista: no hay archivo {file}.</translation>
  </message>
  <message>
   <source>Name a file that can be written: {file} cannot ({reason}).</source>
   <extracomment>models/moving</extracomment>
   <translation>Indique un archivo en el que se pueda escribir: en {file} no se puede ({reason}).</translation>
  </message>
  <message>
   <source>Name a first day and a last day of at most ten years: {first} and {last} are not.</source>
   <extracomment>workflows/audit_figures</extracomment>
   <translation>Indique un primer y un último día con diez años como mucho: {first} y {last} no sirven.</translation>
  </message>
  <message>
   <source>Name a place of this house: {code} is none.</source>
   <extracomment>exchange/histories</extracomment>
   <translation>Indique un lugar de esta casa: {code} no lo es.</translation>
  </message>
  <message>
   <source>Name a printer for {role} in the settings: none is fitted.</source>
   <extracomment>bench_desk</extracomment>
   <translation>Indique una impresora para {role} en los ajustes: no hay ninguna.</translation>
  </message>
  <message>
   <source>Name a product of this client: {sku} is none.</source>
   <extracomment>exchange/places</extracomment>
   <translation>Indique un producto de este cliente: {sku} no lo es.</translation>
  </message>
  <message>
   <source>Name a unit of this house: {serial} is none.</source>
   <extracomment>exchange/histories</extracomment>
   <translation>Indique una unidad de esta casa: {serial} no lo es.</translation>
  </message>
  <message>
   <source>Name an empty database: {database} already holds a base.</source>
   <extracomment>models/moving</extracomment>
   <translation>Indique una base de datos vacía: {database} ya contiene una base.</translation>
  </message>
  <message>
   <source>Name an order that is known: {order} is none.</source>
   <extracomment>exchange/allocating</extracomment>
   <translation>Indique un pedido conocido: {order} no lo es.</translation>
  </message>
  <message>
   <source>Name another file: {file} cannot be written ({reason}).</source>
   <extracomment>cli/printing</extracomment>
   <translation>Indique otro archivo: no se puede escribir {file} ({reason}).</translation>
  </message>
  <message>
   <source>Name another file: {path} cannot be written ({reason}).</source>
   <extracomment>exchange/whole_file</extracomment>
   <translation>Indique otro archivo: no se puede escribir {path} ({reason}).</translation>
  </message>
  <message>
   <source>Name another person: {count} are called {name}.</source>
   <extracomment>exchange/office</extracomment>
   <translation>Indique otra persona: {count} se llaman {name}.</translation>
  </message>
  <message>
   <source>Name another unit: this one is held ({hold}).</source>
   <extracomment>exchange/reservations</extracomment>
   <translation>Nombre otra unidad: esta está retenida ({hold}).</translation>
  </message>
  <message>
   <source>Name another unit: this one is kept for another order.</source>
   <extracomment>exchange/reservations</extracomment>
   <translation>Nombre otra unidad: esta está reservada para otro pedido.</translation>
  </message>
  <message>
   <source>Name another unit: this one is {state}.</source>
   <extracomment>exchange/reservations</extracomment>
   <translation>Nombre otra unidad: esta está {state}.</translation>
  </message>
  <message>
   <source>Name at most as many serials as units are announced.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Indique como mucho tantas series como unidades anunciadas.</translation>
  </message>
  <message>
   <source>Name at most as many serials as units are ordered.</source>
   <extracomment>exchange/order_drafts</extracomment>
   <translation>Nombre como mucho tantas series como unidades pedidas.</translation>
  </message>
  <message>
   <source>Name corrected</source>
   <extracomment>words_kinds, words_reports</extracomment>
   <translation>Nombre corregido</translation>
  </message>
  <message>
   <source>Name findings in small letters, digits and _.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Nombre los hallazgos con minúsculas, cifras y _.</translation>
  </message>
  <message>
   <source>Name grades: A to E, or U.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Indique grados: de A a E, o U.</translation>
  </message>
  <message>
   <source>Name one case of the list: {case} is none, or several.</source>
   <extracomment>cli/exceptions</extracomment>
   <translation>Indique una incidencia de la lista: {case} no es ninguna, o son varias.</translation>
  </message>
  <message>
   <source>Name one of the reports: {names}.</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Indique uno de los informes: {names}.</translation>
  </message>
  <message>
   <source>Name one that there is: figures know no {name}.</source>
   <extracomment>workflows/audit_figures</extracomment>
   <translation>Indique uno que exista: los indicadores no conocen {name}.</translation>
  </message>
  <message>
   <source>Name people who are known and active, such as {known}: {unknown} is not.</source>
   <extracomment>exchange/office_papers</extracomment>
   <translation>Indique personas conocidas y activas, como {known}: {unknown} no lo es.</translation>
  </message>
  <message>
   <source>Name somebody who works here: nobody is called {name}.</source>
   <extracomment>exchange/office</extracomment>
   <translation>Indique a alguien que trabaje aquí: nadie se llama {name}.</translation>
  </message>
  <message>
   <source>Name the accessory in up to {most} characters.</source>
   <extracomment>grading</extracomment>
   <translation>Nombre el accesorio con {most} caracteres como mucho.</translation>
  </message>
  <message>
   <source>Name the base as its owner with --url: this login may not do that.</source>
   <extracomment>exchange/book</extracomment>
   <translation>Indique la base como su propietario con --url: este usuario no puede hacerlo.</translation>
  </message>
  <message>
   <source>Name the carton that stands on this pallet.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Indique el cartón que está en este palé.</translation>
  </message>
  <message>
   <source>Name the client as well: {count} orders are called {order}.</source>
   <extracomment>exchange/allocating</extracomment>
   <translation>Indique también el cliente: {count} pedidos se llaman {order}.</translation>
  </message>
  <message>
   <source>Name the client too: a SKU is its client's.</source>
   <extracomment>workflows/audit_figures</extracomment>
   <translation>Indique también el cliente: un SKU es de su cliente.</translation>
  </message>
  <message>
   <source>Name the client too: {serial} is {names}.</source>
   <extracomment>exchange/histories</extracomment>
   <translation>Indique también el cliente: {serial} es {names}.</translation>
  </message>
  <message>
   <source>Name the client with --client: several have a shipment {inbound}.</source>
   <extracomment>exchange/receipts</extracomment>
   <translation>Indique el cliente con --client: varios tienen un envío {inbound}.</translation>
  </message>
  <message>
   <source>Name the client with --client: {clients} have a {number}.</source>
   <extracomment>exchange/evidence_rows</extracomment>
   <translation>Indique el cliente con --client: {clients} tienen {number}.</translation>
  </message>
  <message>
   <source>Name the client: fill in the column, or give --client.</source>
   <extracomment>exchange/products</extracomment>
   <translation>Nombre el cliente: rellene la columna o dé --client.</translation>
  </message>
  <message>
   <source>Name the client: {place} is to be a pick face of {sku}.</source>
   <extracomment>exchange/places</extracomment>
   <translation>Indique el cliente: {place} va a ser frente de recogida de {sku}.</translation>
  </message>
  <message>
   <source>Name the earlier day first: {first} is after {last}.</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Indique primero el día anterior: {first} es posterior a {last}.</translation>
  </message>
  <message>
   <source>Name the finding in small letters, digits and _.</source>
   <extracomment>grading</extracomment>
   <translation>Nombre el hallazgo con minúsculas, cifras y _.</translation>
  </message>
  <message>
   <source>Name the rule in up to {most} characters.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Nombre la regla con {most} caracteres como mucho.</translation>
  </message>
  <message>
   <source>Name the serial of every unit: this SKU leaves as exactly the unit that was chosen.</source>
   <extracomment>exchange/order_drafts</extracomment>
   <translation>Nombre la serie de cada unidad: este SKU sale como la unidad exacta que se eligió.</translation>
  </message>
  <message>
   <source>Named</source>
   <extracomment>words_kinds</extracomment>
   <translation>Nombrado</translation>
  </message>
  <message>
   <source>Names, parts, papers, cases</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Nombres, piezas, papeles, incidencias</translation>
  </message>
  <message>
   <source>Never</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Never answered by “all good”</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Nunca con “todo bien”</translation>
  </message>
  <message>
   <source>Never by serial</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Nunca por serie</translation>
  </message>
  <message>
   <source>New</source>
   <extracomment>views/audit/office_lists</extracomment>
   <translation>Nuevo</translation>
  </message>
  <message>
   <source>New SKU</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>SKU nuevo</translation>
  </message>
  <message>
   <source>New badge</source>
   <extracomment>views/audit/office_people</extracomment>
   <translation>Credencial nueva</translation>
  </message>
  <message>
   <source>New bench</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Puesto nuevo</translation>
  </message>
  <message>
   <source>New client</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Cliente nuevo</translation>
  </message>
  <message>
   <source>New count</source>
   <extracomment>views/audit/count_form, views/audit/counts_page</extracomment>
   <translation>Nuevo conteo</translation>
  </message>
  <message>
   <source>New hold or recall</source>
   <extracomment>views/audit/hold_form, views/audit/holds_page</extracomment>
   <translation>Nueva retención o retirada</translation>
  </message>
  <message>
   <source>New person</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Persona nueva</translation>
  </message>
  <message>
   <source>New place</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Lugar nuevo</translation>
  </message>
  <message>
   <source>New plate</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Matrícula nueva</translation>
  </message>
  <message>
   <source>New reason</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Motivo nuevo</translation>
  </message>
  <message>
   <source>New serial</source>
   <extracomment>labels/command_sheet, views/words, words_kinds</extracomment>
   <translation>Serie nueva</translation>
  </message>
  <message>
   <source>Next to leave</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Próximas salidas</translation>
  </message>
  <message>
   <source>Next to them</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Junto a ellos</translation>
  </message>
  <message>
   <source>No</source>
   <extracomment>modes/returns_inspection, views/audit/office_families, views/words</extracomment>
   <translation>No</translation>
  </message>
  <message>
   <source>No SKU is called so. Press Ctrl+N for a new one.</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Ningún SKU se llama así. Pulse Ctrl+N para uno nuevo.</translation>
  </message>
  <message>
   <source>No bench has been heard of yet. Press Ctrl+N to name one.</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Aún no se sabe de ningún puesto. Pulse Ctrl+N para nombrar uno.</translation>
  </message>
  <message>
   <source>No case here: nothing waits for a decision.</source>
   <extracomment>views/audit/cases_page</extracomment>
   <translation>No hay incidencias aquí: nada espera una decisión.</translation>
  </message>
  <message>
   <source>No case is open.</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Sin incidencias abiertas.</translation>
  </message>
  <message>
   <source>No client yet. Press Ctrl+N for the first one.</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Aún no hay clientes. Pulse Ctrl+N para el primero.</translation>
  </message>
  <message>
   <source>No count is running.</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>No hay conteos en curso.</translation>
  </message>
  <message>
   <source>No cut-off</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Sin hora límite</translation>
  </message>
  <message>
   <source>No fault found</source>
   <extracomment>words_returns</extracomment>
   <translation>Sin fallo hallado</translation>
  </message>
  <message>
   <source>No label yet</source>
   <extracomment>views/simulator</extracomment>
   <translation>Aún no hay etiqueta</translation>
  </message>
  <message>
   <source>No line was announced.</source>
   <extracomment>views/audit/search_about</extracomment>
   <translation>No se anunció ninguna línea.</translation>
  </message>
  <message>
   <source>No longer kept</source>
   <extracomment>words_kinds</extracomment>
   <translation>Reserva anulada</translation>
  </message>
  <message>
   <source>No order waits, and none has left today.</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>No espera ningún pedido, y hoy no ha salido ninguno.</translation>
  </message>
  <message>
   <source>No order waits.</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Ningún pedido espera.</translation>
  </message>
  <message>
   <source>No order yet.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Aún sin pedido.</translation>
  </message>
  <message>
   <source>No photo was taken, and this client wants one. F11 opens the box again for it.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>No se hizo ninguna foto, y este cliente quiere una. F11 vuelve a abrir la caja para hacerla.</translation>
  </message>
  <message>
   <source>No photo: no camera answers here.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Sin foto: aquí no responde ninguna cámara.</translation>
  </message>
  <message>
   <source>No place</source>
   <extracomment>views/audit/timeline_words</extracomment>
   <translation>Sin lugar</translation>
  </message>
  <message>
   <source>No place ({state})</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Sin lugar ({state})</translation>
  </message>
  <message>
   <source>No place is called so. Press Ctrl+N for a new one.</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Ningún lugar se llama así. Pulse Ctrl+N para uno nuevo.</translation>
  </message>
  <message>
   <source>No product here is called {code}.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Ningún producto se llama aquí {code}.</translation>
  </message>
  <message>
   <source>No reason of your own yet. Press Ctrl+N for one.</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Aún no hay motivos propios. Pulse Ctrl+N para uno.</translation>
  </message>
  <message>
   <source>No rules yet: everything goes to quarantine. Press Ctrl+N for the first rule.</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Aún no hay reglas: todo va a cuarentena. Pulse Ctrl+N para la primera regla.</translation>
  </message>
  <message>
   <source>No serial</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Sin serie</translation>
  </message>
  <message>
   <source>No serial can be read: the house calls it {serial}.</source>
   <extracomment>words_returns</extracomment>
   <translation>No se lee ningún número de serie: la casa la llama {serial}.</translation>
  </message>
  <message>
   <source>No shift is stated yet: figures cannot be asked for by shift.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Aún no hay turnos fijados: no se pueden pedir indicadores por turno.</translation>
  </message>
  <message>
   <source>No unit is there now.</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Ahora no hay unidades allí.</translation>
  </message>
  <message>
   <source>No units of this SKU are in the book.</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>No hay unidades de este SKU en el registro.</translation>
  </message>
  <message>
   <source>No, received unannounced</source>
   <extracomment>labels/receipt</extracomment>
   <translation>No, recibido sin anunciar</translation>
  </message>
  <message>
   <source>No, to what the screen asks.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>No, a lo que pide la pantalla.</translation>
  </message>
  <message>
   <source>No.</source>
   <extracomment>audits/reports, views/audit/unit_tables</extracomment>
   <translation>N.º</translation>
  </message>
  <message>
   <source>Nobody</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>Nadie</translation>
  </message>
  <message>
   <source>Nobody announced it.</source>
   <extracomment>words_returns</extracomment>
   <translation>Nadie la anunció.</translation>
  </message>
  <message>
   <source>Nobody can read it</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Nadie puede leerlo</translation>
  </message>
  <message>
   <source>Nobody did anything there in that time.</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Nadie hizo nada allí en ese tiempo.</translation>
  </message>
  <message>
   <source>Nobody here knows {code}.</source>
   <extracomment>cli/trace, workflows/returns_questions</extracomment>
   <translation>Aquí nadie conoce {code}.</translation>
  </message>
  <message>
   <source>Nobody is called so. Press Ctrl+N for a new person.</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Nadie se llama así. Pulse Ctrl+N para una persona nueva.</translation>
  </message>
  <message>
   <source>Nobody knows</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Nadie conoce</translation>
  </message>
  <message>
   <source>Nobody knows it</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>Nadie lo conoce</translation>
  </message>
  <message>
   <source>Nobody knows this serial</source>
   <extracomment>words_cases</extracomment>
   <translation>Nadie conoce esta serie</translation>
  </message>
  <message>
   <source>Nobody signed on</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>Nadie con sesión</translation>
  </message>
  <message>
   <source>Nobody worked in these days, as far as they are summed up.</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Nadie trabajó en estos días, hasta donde están totalizados.</translation>
  </message>
  <message>
   <source>None of its units is there.</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>No hay allí ninguna de sus unidades.</translation>
  </message>
  <message>
   <source>Not announced</source>
   <extracomment>modes/receiving_task, modes/returns_look</extracomment>
   <translation>No anunciado</translation>
  </message>
  <message>
   <source>Not announced: the unit's serial finds its order.</source>
   <extracomment>words_returns</extracomment>
   <translation>No anunciado: la serie de la unidad encuentra su pedido.</translation>
  </message>
  <message>
   <source>Not found</source>
   <extracomment>words_kinds</extracomment>
   <translation>No hallado</translation>
  </message>
  <message>
   <source>Not good: {what}</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>No está bien: {what}</translation>
  </message>
  <message>
   <source>Not here</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Aquí no</translation>
  </message>
  <message>
   <source>Not here yet</source>
   <extracomment>views/audit/timeline_words</extracomment>
   <translation>Aún no llegó</translation>
  </message>
  <message>
   <source>Not inspected</source>
   <extracomment>words_returns</extracomment>
   <translation>Sin inspeccionar</translation>
  </message>
  <message>
   <source>Not known</source>
   <extracomment>words_returns</extracomment>
   <translation>Se desconoce</translation>
  </message>
  <message>
   <source>Not on the list</source>
   <extracomment>jobs_receiving</extracomment>
   <translation>No está en la lista</translation>
  </message>
  <message>
   <source>Not on this shipment</source>
   <extracomment>jobs_receiving</extracomment>
   <translation>No es de esta entrega</translation>
  </message>
  <message>
   <source>Not proved to be the unit that left: back to stock takes two people.</source>
   <extracomment>words_repair</extracomment>
   <translation>No se probó que sea la unidad que salió: volver a existencias requiere dos personas.</translation>
  </message>
  <message>
   <source>Not proved, back to stock</source>
   <extracomment>words_reports</extracomment>
   <translation>Sin comprobar, de vuelta a existencias</translation>
  </message>
  <message>
   <source>Not stated: what the program costs a day, or what one mistake costs. Nothing is assumed.</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>No fijado: lo que cuesta el programa al día, o lo que cuesta un error. No se supone nada.</translation>
  </message>
  <message>
   <source>Not the grade by rule: {reason}</source>
   <extracomment>modes/returns_look</extracomment>
   <translation>No es el grado por regla: {reason}</translation>
  </message>
  <message>
   <source>Not wiped: no grade above C before that.</source>
   <extracomment>words_repair</extracomment>
   <translation>Sin borrar: antes de eso, ningún grado mejor que C.</translation>
  </message>
  <message>
   <source>Not wiped: personal data may be on it.</source>
   <extracomment>words_repair</extracomment>
   <translation>Sin borrar: puede tener datos personales.</translation>
  </message>
  <message>
   <source>Note</source>
   <extracomment>paper_units, words_facts</extracomment>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Note read</source>
   <extracomment>words_kinds</extracomment>
   <translation>Nota leída</translation>
  </message>
  <message>
   <source>Nothing</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Nothing counted in these days.</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Nada contado en estos días.</translation>
  </message>
  <message>
   <source>Nothing counted on this day.</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Nada contado en este día.</translation>
  </message>
  <message>
   <source>Nothing else is kept of this unit.</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>No hay nada más guardado de esta unidad.</translation>
  </message>
  <message>
   <source>Nothing goes in or out until you press F12.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Nada entra ni sale hasta que pulse F12.</translation>
  </message>
  <message>
   <source>Nothing has ever lain here.</source>
   <extracomment>workflows/places</extracomment>
   <translation>Aquí nunca ha habido nada.</translation>
  </message>
  <message>
   <source>Nothing in the book speaks for serials.</source>
   <extracomment>advice</extracomment>
   <translation>Nada en el registro aconseja tomar series.</translation>
  </message>
  <message>
   <source>Nothing in these days.</source>
   <extracomment>labels/report_pdf</extracomment>
   <translation>Nada en estos días.</translation>
  </message>
  <message>
   <source>Nothing is asked of this class yet. Press Ctrl+N for the first question.</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Aún no se pregunta nada a esta clase. Pulse Ctrl+N para la primera pregunta.</translation>
  </message>
  <message>
   <source>Nothing is being counted. Press Ctrl+N to plan a count.</source>
   <extracomment>views/audit/counts_page</extracomment>
   <translation>No se cuenta nada. Pulse Ctrl+N para planear un conteo.</translation>
  </message>
  <message>
   <source>Nothing is called {name}, and nothing is near it.</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Nada se llama {name}, y nada se le acerca.</translation>
  </message>
  <message>
   <source>Nothing is called {name}. These are near it: compare before you choose.</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Nada se llama {name}. Estos se le acercan: compare antes de elegir.</translation>
  </message>
  <message>
   <source>Nothing is changed yet.</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Aún no hay cambios.</translation>
  </message>
  <message>
   <source>Nothing is compared before the first round has ended: the count is blind.</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Nada se compara antes de acabar la primera ronda: el conteo es a ciegas.</translation>
  </message>
  <message>
   <source>Nothing is held. Press Ctrl+N for a hold or a recall.</source>
   <extracomment>views/audit/holds_page</extracomment>
   <translation>No hay nada retenido. Pulse Ctrl+N para una retención o una retirada.</translation>
  </message>
  <message>
   <source>Nothing is in the parcel. This is kept.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>No hay nada en el paquete. Queda registrado.</translation>
  </message>
  <message>
   <source>Nothing is kept yet.</source>
   <extracomment>views/audit/office_lists</extracomment>
   <translation>Aún no hay nada guardado.</translation>
  </message>
  <message>
   <source>Nothing is missing by the book.</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>No falta nada según el registro.</translation>
  </message>
  <message>
   <source>Nothing is on hold.</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>No hay nada retenido.</translation>
  </message>
  <message>
   <source>Nothing is stated yet. Choose a figure, type its target, press F12.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Aún no hay nada fijado. Elija un indicador, teclee su objetivo, pulse F12.</translation>
  </message>
  <message>
   <source>Nothing moved there in that time. Choose a longer one.</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Nada se movió allí en ese tiempo. Elija uno más largo.</translation>
  </message>
  <message>
   <source>Nothing must come back with it yet. Press Ctrl+N for the first accessory.</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Aún nada debe volver con ella. Pulse Ctrl+N para el primer accesorio.</translation>
  </message>
  <message>
   <source>Nothing that was announced has serials like this.</source>
   <extracomment>workflows/returns_questions</extracomment>
   <translation>Nada de lo anunciado tiene series así.</translation>
  </message>
  <message>
   <source>Nothing to report: no rows for this client and these days.</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Nada que informar: no hay filas de este cliente y estos días.</translation>
  </message>
  <message>
   <source>Nothing was changed yet that fits.</source>
   <extracomment>views/audit/office_seen</extracomment>
   <translation>Aún no hay cambios que encajen.</translation>
  </message>
  <message>
   <source>Nothing was counted.</source>
   <extracomment>workflows/audit_holds</extracomment>
   <translation>No se contó nada.</translation>
  </message>
  <message>
   <source>Nothing was ever stated.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Nunca se fijó nada.</translation>
  </message>
  <message>
   <source>Nothing was known of it yet.</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Aún no se sabía nada de ella.</translation>
  </message>
  <message>
   <source>Nothing was left to take there.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Allí no quedaba nada que tomar.</translation>
  </message>
  <message>
   <source>Nothing was refused there in that time.</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>No se rechazó nada allí en ese tiempo.</translation>
  </message>
  <message>
   <source>Nothing was saved ({reason}).</source>
   <extracomment>cli/profiles</extracomment>
   <translation>No se guardó nada ({reason}).</translation>
  </message>
  <message>
   <source>Nothing was written, as asked: {new} new, {changed} changed, {unchanged} as they were.</source>
   <extracomment>exchange/reports</extracomment>
   <translation>No se escribió nada, como se pidió: {new} nuevos, {changed} cambiados, {unchanged} como estaban.</translation>
  </message>
  <message>
   <source>Nothing was written. Correct {count} cells and send the document again.</source>
   <extracomment>exchange/reports</extracomment>
   <translation>No se escribió nada. Corrija {count} celdas y envíe el documento otra vez.</translation>
  </message>
  <message>
   <source>Nothing was written: this document was taken in before.</source>
   <extracomment>exchange/reports</extracomment>
   <translation>No se escribió nada: este documento ya se cargó antes.</translation>
  </message>
  <message>
   <source>Now</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Now at {place}.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Ahora en {place}.</translation>
  </message>
  <message>
   <source>Nowhere by the book</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>En ningún lugar según el registro</translation>
  </message>
  <message>
   <source>Nowhere in stock.</source>
   <extracomment>modes/picking_task</extracomment>
   <translation>Sin existencias.</translation>
  </message>
  <message>
   <source>Number</source>
   <extracomment>audits/reports, words_facts</extracomment>
   <translation>Número</translation>
  </message>
  <message>
   <source>Number the lines of an order differently.</source>
   <extracomment>exchange/order_drafts</extracomment>
   <translation>Numere distinto las líneas de un pedido.</translation>
  </message>
  <message>
   <source>Number {number}</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Número {number}</translation>
  </message>
  <message>
   <source>Numbers given</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Números dados</translation>
  </message>
  <message>
   <source>ON A RECALL</source>
   <extracomment>refusals_office</extracomment>
   <translation>EN RETIRADA</translation>
  </message>
  <message>
   <source>ON HOLD</source>
   <extracomment>refusals, refusals_storing</extracomment>
   <translation>RETENIDO</translation>
  </message>
  <message>
   <source>ON THE LIST</source>
   <extracomment>words_repair</extracomment>
   <translation>EN LA LISTA</translation>
  </message>
  <message>
   <source>ONE PRODUCT ONLY</source>
   <extracomment>refusals_storing</extracomment>
   <translation>UN SOLO PRODUCTO</translation>
  </message>
  <message>
   <source>ONE TOO MANY</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>UNO DE MÁS</translation>
  </message>
  <message>
   <source>OPEN AGAIN</source>
   <extracomment>workflows/packing</extracomment>
   <translation>REABIERTO</translation>
  </message>
  <message>
   <source>OPEN IT</source>
   <extracomment>refusals_storing, workflows/receiving_many</extracomment>
   <translation>ÁBRALO</translation>
  </message>
  <message>
   <source>OPEN THE BOX</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>ABRIR LA CAJA</translation>
  </message>
  <message>
   <source>OPENED</source>
   <extracomment>labels/vendor_papers, workflows/receiving_many</extracomment>
   <translation>ABIERTO</translation>
  </message>
  <message>
   <source>ORDER</source>
   <extracomment>labels/manifest, labels/parcel</extracomment>
   <translation>PEDIDO</translation>
  </message>
  <message>
   <source>ORDER DONE</source>
   <extracomment>workflows/packing</extracomment>
   <translation>PEDIDO LISTO</translation>
  </message>
  <message>
   <source>ORDER HELD</source>
   <extracomment>refusals</extracomment>
   <translation>PEDIDO RETENIDO</translation>
  </message>
  <message>
   <source>ORDER {order}</source>
   <extracomment>workflows/packing, workflows/picking</extracomment>
   <translation>PEDIDO {order}</translation>
  </message>
  <message>
   <source>ORIGIN</source>
   <extracomment>labels/packing_list</extracomment>
   <translation>ORIGEN</translation>
  </message>
  <message>
   <source>OTHER CLIENT</source>
   <extracomment>refusals_storing, words_returns</extracomment>
   <translation>OTRO CLIENTE</translation>
  </message>
  <message>
   <source>OTHER LANE</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>OTRO CARRIL</translation>
  </message>
  <message>
   <source>OTHER ORDER</source>
   <extracomment>words_returns</extracomment>
   <translation>OTRO PEDIDO</translation>
  </message>
  <message>
   <source>OTHER TOTE</source>
   <extracomment>modes/picking_scans, refusals_storing</extracomment>
   <translation>OTRA CUBETA</translation>
  </message>
  <message>
   <source>Of a case</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>De una incidencia</translation>
  </message>
  <message>
   <source>Of a finding</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>De un hallazgo</translation>
  </message>
  <message>
   <source>Of an event</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>De un evento</translation>
  </message>
  <message>
   <source>Of its parcel</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>De su paquete</translation>
  </message>
  <message>
   <source>Of its return</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>De su devolución</translation>
  </message>
  <message>
   <source>Offered to choose</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Se ofrece para elegir</translation>
  </message>
  <message>
   <source>Office</source>
   <extracomment>views/audit/office_page</extracomment>
   <translation>Oficina</translation>
  </message>
  <message>
   <source>Office changed</source>
   <extracomment>words_kinds</extracomment>
   <translation>Oficina cambiada</translation>
  </message>
  <message>
   <source>On hold</source>
   <extracomment>exchange/demo_storing, paper_units, views/audit/wall_figures</extracomment>
   <translation>Retenido</translation>
  </message>
  <message>
   <source>On hold: {reason}</source>
   <extracomment>modes/storing_tasks, paper_units, refusals, workflows/storing</extracomment>
   <translation>Retenido: {reason}</translation>
  </message>
  <message>
   <source>On the dock: {sku}</source>
   <extracomment>exchange/demo_storing</extracomment>
   <translation>En el muelle: {sku}</translation>
  </message>
  <message>
   <source>On the list</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>En la lista</translation>
  </message>
  <message>
   <source>On time</source>
   <extracomment>audits/kpis</extracomment>
   <translation>A tiempo</translation>
  </message>
  <message>
   <source>On time × complete × undamaged × right papers.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>A tiempo × completo × sin daños × papeles correctos.</translation>
  </message>
  <message>
   <source>On today's manifest of {carrier}. Parcels on it: {count}.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>En el manifiesto de hoy de {carrier}. Paquetes en él: {count}.</translation>
  </message>
  <message>
   <source>On vendor's list {number}</source>
   <extracomment>words_repair</extracomment>
   <translation>En la lista de proveedor {number}</translation>
  </message>
  <message>
   <source>One SKU</source>
   <extracomment>views/audit/search_words, views/audit/wall_figures, words_figures</extracomment>
   <translation>Un SKU</translation>
  </message>
  <message>
   <source>One SKU only</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Un solo SKU</translation>
  </message>
  <message>
   <source>One bench</source>
   <extracomment>words_figures</extracomment>
   <translation>Un puesto</translation>
  </message>
  <message>
   <source>One by one</source>
   <extracomment>exchange/client_report_files</extracomment>
   <translation>Una por una</translation>
  </message>
  <message>
   <source>One person</source>
   <extracomment>words_figures</extracomment>
   <translation>Una persona</translation>
  </message>
  <message>
   <source>One product</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Un producto</translation>
  </message>
  <message>
   <source>One product only.</source>
   <extracomment>modes/storing_tasks, workflows/storing</extracomment>
   <translation>Un solo producto.</translation>
  </message>
  <message>
   <source>One serial or alias a line, as they come out of a list.</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Una serie o alias por línea, tal como salen de una lista.</translation>
  </message>
  <message>
   <source>One shift</source>
   <extracomment>words_figures</extracomment>
   <translation>Un turno</translation>
  </message>
  <message>
   <source>One slip away, compare them with the unit: {serials}</source>
   <extracomment>cli/trace</extracomment>
   <translation>A un error de distancia, compárelas con la unidad: {serials}</translation>
  </message>
  <message>
   <source>One thing is called {name}.</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Una cosa se llama {name}.</translation>
  </message>
  <message>
   <source>Only for client</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Solo para cliente</translation>
  </message>
  <message>
   <source>Only for goods on hold.</source>
   <extracomment>modes/storing_tasks, workflows/storing</extracomment>
   <translation>Solo para mercancía retenida.</translation>
  </message>
  <message>
   <source>Only for {client}.</source>
   <extracomment>modes/storing_tasks, workflows/storing</extracomment>
   <translation>Solo para {client}.</translation>
  </message>
  <message>
   <source>Only {sku}</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Solo {sku}</translation>
  </message>
  <message>
   <source>Open</source>
   <extracomment>views/audit/cases_page</extracomment>
   <translation>Abiertas</translation>
  </message>
  <message>
   <source>Open a closed parcel again. Its label is void.</source>
   <extracomment>views/words</extracomment>
   <translation>Abre otra vez un paquete cerrado. Su etiqueta se anula.</translation>
  </message>
  <message>
   <source>Open a closed parcel. Its label is void.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Abre un paquete cerrado. Su etiqueta se anula.</translation>
  </message>
  <message>
   <source>Open and scan each unit</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Abrir y escanear unidades</translation>
  </message>
  <message>
   <source>Open another list: this one has left.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Abra otra lista: esta ya salió.</translation>
  </message>
  <message>
   <source>Open exceptions by age</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Incidencias por edad</translation>
  </message>
  <message>
   <source>Open it and scan each unit: not everything in it is for this order.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Ábralo y escanee cada unidad: no todo lo que contiene es para este pedido.</translation>
  </message>
  <message>
   <source>Open it and scan each unit: {kept} of the {units} in it are for this order.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Ábralo y escanee cada unidad: {kept} de sus {units} son para este pedido.</translation>
  </message>
  <message>
   <source>Open its order</source>
   <extracomment>views/audit/search_about</extracomment>
   <translation>Abrir su pedido</translation>
  </message>
  <message>
   <source>Open the bench on its own PC, with the scanner that types.</source>
   <extracomment>labels/keyboard_check</extracomment>
   <translation>Abra el puesto en su propio PC, con el lector que teclea.</translation>
  </message>
  <message>
   <source>Open the box and check it item by item.</source>
   <extracomment>refusals</extracomment>
   <translation>Abra la caja y revísela artículo por artículo.</translation>
  </message>
  <message>
   <source>Open the box with F11 and take out what is on hold.</source>
   <extracomment>refusals</extracomment>
   <translation>Abra la caja con F11 y saque lo retenido.</translation>
  </message>
  <message>
   <source>Open the carton and scan every unit, what is damaged as damaged.</source>
   <extracomment>workflows/docks</extracomment>
   <translation>Abra el cartón y escanee cada unidad, las dañadas como dañadas.</translation>
  </message>
  <message>
   <source>Open the carton and scan every unit.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Abra el cartón y escanee cada unidad.</translation>
  </message>
  <message>
   <source>Open the carton and scan its units: it was not announced.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Abra el cartón y escanee sus unidades: no se anunció.</translation>
  </message>
  <message>
   <source>Open the carton and scan what is in it: cartons are not counted as such.</source>
   <extracomment>modes/counting_scans</extracomment>
   <translation>Abra el cartón y escanee lo que contiene: los cartones no se cuentan como tales.</translation>
  </message>
  <message>
   <source>Open the carton and scan {count} of its units.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Abra el cartón y escanee {count} de sus unidades.</translation>
  </message>
  <message>
   <source>Open what is behind a row</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Abrir lo que hay tras una fila</translation>
  </message>
  <message>
   <source>Opened</source>
   <extracomment>audits/reports, views/audit/case_detail, words_returns</extracomment>
   <translation>Abierta</translation>
  </message>
  <message>
   <source>Operator</source>
   <extracomment>views/audit/office_benches, views/audit/office_families</extracomment>
   <translation>Operador</translation>
  </message>
  <message>
   <source>Or area</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>O zona</translation>
  </message>
  <message>
   <source>Or scan a place</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>O escanee un lugar</translation>
  </message>
  <message>
   <source>Or type it, then Enter</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>O tecléelo y pulse Enter</translation>
  </message>
  <message>
   <source>Or {place}: empty.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>O {place}: vacío.</translation>
  </message>
  <message>
   <source>Or {place}: it has room.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>O {place}: tiene sitio.</translation>
  </message>
  <message>
   <source>Or {place}: {count} of the same lie there.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>O {place}: allí hay {count} iguales.</translation>
  </message>
  <message>
   <source>Order</source>
   <extracomment>audits/reports, paper_units, views/audit/case_words, views/audit/hold_detail, views/audit/search_about, views/audit/search_words, views/audit/unit_page, views/audit/unit_tables, words_facts</extracomment>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Order accuracy</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Exactitud de pedidos</translation>
  </message>
  <message>
   <source>Order left</source>
   <extracomment>words_kinds</extracomment>
   <translation>Pedido dejado</translation>
  </message>
  <message>
   <source>Order taken</source>
   <extracomment>words_kinds</extracomment>
   <translation>Pedido tomado</translation>
  </message>
  <message>
   <source>Order to pick: {order}</source>
   <extracomment>exchange/demo_storing</extracomment>
   <translation>Pedido por recoger: {order}</translation>
  </message>
  <message>
   <source>Order {order}</source>
   <extracomment>modes/returns_look</extracomment>
   <translation>Pedido {order}</translation>
  </message>
  <message>
   <source>Order {order} is free for any bench.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>El pedido {order} queda libre para cualquier puesto.</translation>
  </message>
  <message>
   <source>Order {order}, {client}, {lines} lines</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Pedido {order}, {client}, {lines} líneas</translation>
  </message>
  <message>
   <source>Order {order}: at another bench</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Pedido {order}: en otro puesto</translation>
  </message>
  <message>
   <source>Order {order}: cancelled</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Pedido {order}: cancelado</translation>
  </message>
  <message>
   <source>Order {order}: held</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Pedido {order}: retenido</translation>
  </message>
  <message>
   <source>Ordered</source>
   <extracomment>views/audit/search_about</extracomment>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Orders</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_rows</extracomment>
   <translation>Pedidos</translation>
  </message>
  <message>
   <source>Orders by cut-off</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Pedidos por hora límite</translation>
  </message>
  <message>
   <source>Orders that left by their cut-off ÷ shipped.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Pedidos que salieron antes de su hora límite ÷ enviados.</translation>
  </message>
  <message>
   <source>Orders whose labels were read back and whose papers printed ÷ shipped.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Pedidos con etiquetas releídas y papeles impresos ÷ enviados.</translation>
  </message>
  <message>
   <source>Orders with every unit ÷ shipped.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Pedidos con todas sus unidades ÷ enviados.</translation>
  </message>
  <message>
   <source>Orders without an error of ours ÷ orders shipped.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Pedidos sin errores nuestros ÷ pedidos enviados.</translation>
  </message>
  <message>
   <source>Orders without damage in transit ÷ shipped.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Pedidos sin daños en el transporte ÷ enviados.</translation>
  </message>
  <message>
   <source>Other lane</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Otro carril</translation>
  </message>
  <message>
   <source>Other name</source>
   <extracomment>views/audit/unit_tables, words_facts</extracomment>
   <translation>Otro nombre</translation>
  </message>
  <message>
   <source>Other names</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Otros nombres</translation>
  </message>
  <message>
   <source>Over</source>
   <extracomment>jobs_receiving</extracomment>
   <translation>Sobra</translation>
  </message>
  <message>
   <source>Over the whole time</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>En todo el período</translation>
  </message>
  <message>
   <source>Overdue</source>
   <extracomment>views/audit/cases_page</extracomment>
   <translation>Vencidas</translation>
  </message>
  <message>
   <source>Override</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Autorizar</translation>
  </message>
  <message>
   <source>Override rate</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Tasa de autorización</translation>
  </message>
  <message>
   <source>Overwritten and read back</source>
   <extracomment>words_repair</extracomment>
   <translation>Sobrescrita y releída</translation>
  </message>
  <message>
   <source>Owner</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>A cargo de</translation>
  </message>
  <message>
   <source>P90</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_rows</extracomment>
   <translation>P90</translation>
  </message>
  <message>
   <source>PACKED</source>
   <extracomment>exchange/demo_pulses, labels/packing_list, workflows/packing</extracomment>
   <translation>EMPACADO</translation>
  </message>
  <message>
   <source>PALLET</source>
   <extracomment>paper_receiving</extracomment>
   <translation>PALÉ</translation>
  </message>
  <message>
   <source>PALLET IN</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>PALÉ RECIBIDO</translation>
  </message>
  <message>
   <source>PARCEL</source>
   <extracomment>labels/packing_list, labels/parcel</extracomment>
   <translation>PAQUETE</translation>
  </message>
  <message>
   <source>PARCELS</source>
   <extracomment>labels/manifest</extracomment>
   <translation>PAQUETES</translation>
  </message>
  <message>
   <source>PART IS IN</source>
   <extracomment>words_repair</extracomment>
   <translation>PIEZA PUESTA</translation>
  </message>
  <message>
   <source>PART IS OUT</source>
   <extracomment>words_repair</extracomment>
   <translation>PIEZA SACADA</translation>
  </message>
  <message>
   <source>PART ON HOLD</source>
   <extracomment>refusals_repair</extracomment>
   <translation>PIEZA RETENIDA</translation>
  </message>
  <message>
   <source>PART SWAPPED</source>
   <extracomment>words_returns</extracomment>
   <translation>PIEZA CAMBIADA</translation>
  </message>
  <message>
   <source>PHOTO TAKEN</source>
   <extracomment>bench_words, modes/counting_actions, modes/returns_inspection</extracomment>
   <translation>FOTO TOMADA</translation>
  </message>
  <message>
   <source>PICKED</source>
   <extracomment>workflows/picking</extracomment>
   <translation>RECOGIDO</translation>
  </message>
  <message>
   <source>PICKED ALREADY</source>
   <extracomment>refusals_storing</extracomment>
   <translation>YA RECOGIDO</translation>
  </message>
  <message>
   <source>PLACE</source>
   <extracomment>labels/pick_list</extracomment>
   <translation>LUGAR</translation>
  </message>
  <message>
   <source>PLATE IS ON IT</source>
   <extracomment>modes/returns_scans, workflows/returns</extracomment>
   <translation>MATRÍCULA PUESTA</translation>
  </message>
  <message>
   <source>PRINT AGAIN</source>
   <extracomment>modes/packing_actions, modes/receiving_actions, modes/returns_actions</extracomment>
   <translation>REIMPRIMIR</translation>
  </message>
  <message>
   <source>PRINTED</source>
   <extracomment>labels/pick_list, workflows/printing</extracomment>
   <translation>IMPRESO</translation>
  </message>
  <message>
   <source>PRINTING</source>
   <extracomment>bench_words, workflows/storing</extracomment>
   <translation>IMPRIMIENDO</translation>
  </message>
  <message>
   <source>PRINTING AGAIN</source>
   <extracomment>words_repair, workflows/printing, workflows/receiving, workflows/returns</extracomment>
   <translation>REIMPRIMIENDO</translation>
  </message>
  <message>
   <source>PRODUCT</source>
   <extracomment>modes/receiving_scans, workflows/receiving</extracomment>
   <translation>PRODUCTO</translation>
  </message>
  <message>
   <source>PRODUCT CODE</source>
   <extracomment>refusals</extracomment>
   <translation>CÓDIGO DE PRODUCTO</translation>
  </message>
  <message>
   <source>PUT ASIDE</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>APARTADO</translation>
  </message>
  <message>
   <source>PUT BACK</source>
   <extracomment>modes/packing_actions, workflows/packing, workflows/receiving, workflows/repair, workflows/returns</extracomment>
   <translation>DEVUELTO</translation>
  </message>
  <message>
   <source>PUT DOWN</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>SOLTADO</translation>
  </message>
  <message>
   <source>Pack at least one item before closing the box.</source>
   <extracomment>refusals</extracomment>
   <translation>Empaque al menos un artículo antes de cerrar la caja.</translation>
  </message>
  <message>
   <source>Packaging</source>
   <extracomment>modes/returns_look, views/audit/office_list_kinds, views/audit/wall_figures, words_cases</extracomment>
   <translation>Embalaje</translation>
  </message>
  <message>
   <source>Packaging damaged</source>
   <extracomment>words_returns</extracomment>
   <translation>Embalaje dañado</translation>
  </message>
  <message>
   <source>Packaging heavier than usual</source>
   <extracomment>modes/packing_prompts</extracomment>
   <translation>Embalaje más pesado de lo normal</translation>
  </message>
  <message>
   <source>Packaging, g</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Embalaje, g</translation>
  </message>
  <message>
   <source>Packed</source>
   <extracomment>paper_units, views/audit/search_about, words_kinds</extracomment>
   <translation>Empacado</translation>
  </message>
  <message>
   <source>Packed at {bench}.</source>
   <extracomment>refusals</extracomment>
   <translation>Empacado en {bench}.</translation>
  </message>
  <message>
   <source>Packed by</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Empacado por</translation>
  </message>
  <message>
   <source>Packed by count</source>
   <extracomment>words_kinds</extracomment>
   <translation>Empacado por conteo</translation>
  </message>
  <message>
   <source>Packed by the book, for order {order}</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Empacado según el registro, para el pedido {order}</translation>
  </message>
  <message>
   <source>Packed by {person} at {bench}.</source>
   <extracomment>words_returns</extracomment>
   <translation>Empacado por {person} en {bench}.</translation>
  </message>
  <message>
   <source>Packer</source>
   <extracomment>audits/office, paper_office</extracomment>
   <translation>Empaque</translation>
  </message>
  <message>
   <source>Packing</source>
   <extracomment>refusals_office, views/audit/office_families, views/words, words_cases</extracomment>
   <translation>Empaque</translation>
  </message>
  <message>
   <source>Packing list</source>
   <extracomment>labels/packing_list, views/audit/unit_tables</extracomment>
   <translation>Lista de empaque</translation>
  </message>
  <message>
   <source>Page</source>
   <extracomment>views/audit/page</extracomment>
   <translation>Página</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <extracomment>labels/papers</extracomment>
   <translation>Página {number} de {count}</translation>
  </message>
  <message>
   <source>Pallet</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>Palé</translation>
  </message>
  <message>
   <source>Pallet {code}</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Palé {code}</translation>
  </message>
  <message>
   <source>Paper</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Paper out</source>
   <extracomment>cli/tray</extracomment>
   <translation>Sin papel</translation>
  </message>
  <message>
   <source>Papers</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Papeles</translation>
  </message>
  <message>
   <source>Parcel</source>
   <extracomment>audits/reports, paper_units, views/audit/case_words, views/audit/search_words, words_facts</extracomment>
   <translation>Paquete</translation>
  </message>
  <message>
   <source>Parcel closed</source>
   <extracomment>words_kinds</extracomment>
   <translation>Paquete cerrado</translation>
  </message>
  <message>
   <source>Parcel label</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Etiqueta de paquete</translation>
  </message>
  <message>
   <source>Parcel of {order}</source>
   <extracomment>views/audit/timeline_words</extracomment>
   <translation>Paquete de {order}</translation>
  </message>
  <message>
   <source>Parcel opened again</source>
   <extracomment>words_kinds</extracomment>
   <translation>Paquete reabierto</translation>
  </message>
  <message>
   <source>Parcel {number} of {parcels}</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Paquete {number} de {parcels}</translation>
  </message>
  <message>
   <source>Parcel: {came} g now, {left} g when it left.</source>
   <extracomment>words_returns</extracomment>
   <translation>Paquete: {came} g ahora, {left} g cuando salió.</translation>
  </message>
  <message>
   <source>Part</source>
   <extracomment>exchange/figure_blocks, words_facts</extracomment>
   <translation>Parte</translation>
  </message>
  <message>
   <source>Part built in</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Pieza montada</translation>
  </message>
  <message>
   <source>Part of it</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Pieza suya</translation>
  </message>
  <message>
   <source>Part taken out</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Pieza sacada</translation>
  </message>
  <message>
   <source>Part {serial} came out</source>
   <extracomment>words_repair</extracomment>
   <translation>La pieza {serial} salió</translation>
  </message>
  <message>
   <source>Part {serial} went in</source>
   <extracomment>words_repair</extracomment>
   <translation>La pieza {serial} entró</translation>
  </message>
  <message>
   <source>Parts</source>
   <extracomment>words_facts</extracomment>
   <translation>Piezas</translation>
  </message>
  <message>
   <source>Parts missing</source>
   <extracomment>words_returns</extracomment>
   <translation>Faltan piezas</translation>
  </message>
  <message>
   <source>Pass the reader over the whole place, then press F12.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Pase el lector por todo el lugar y luego pulse F12.</translation>
  </message>
  <message>
   <source>Passed</source>
   <extracomment>modes/repair_actions, words_repair</extracomment>
   <translation>Pasó</translation>
  </message>
  <message>
   <source>Passed, with a figure</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Pasó, con un valor</translation>
  </message>
  <message>
   <source>Patterns, one a line</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Patrones por línea</translation>
  </message>
  <message>
   <source>Paused</source>
   <extracomment>cli/tray</extracomment>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>People</source>
   <extracomment>views/audit/office_families, views/audit/office_page</extracomment>
   <translation>Personas</translation>
  </message>
  <message>
   <source>People and their work</source>
   <extracomment>exchange/figure_blocks, views/audit/kpis_page</extracomment>
   <translation>Personas y su trabajo</translation>
  </message>
  <message>
   <source>Perfect order</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Pedido perfecto</translation>
  </message>
  <message>
   <source>Period</source>
   <extracomment>exchange/figure_report</extracomment>
   <translation>Período</translation>
  </message>
  <message>
   <source>Person</source>
   <extracomment>audits/office, audits/reports, exchange/figure_blocks, views/audit/figure_rows, views/audit/figure_stated, views/audit/search_words</extracomment>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Personal data on it</source>
   <extracomment>words_returns</extracomment>
   <translation>Con datos personales</translation>
  </message>
  <message>
   <source>Photo</source>
   <extracomment>labels/command_sheet, views/audit/unit_tables, views/words</extracomment>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Photo for a case</source>
   <extracomment>words_kinds</extracomment>
   <translation>Foto de incidencia</translation>
  </message>
  <message>
   <source>Photo of a return</source>
   <extracomment>words_kinds</extracomment>
   <translation>Foto de devolución</translation>
  </message>
  <message>
   <source>Photo of the box</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Foto de la caja</translation>
  </message>
  <message>
   <source>Photo {number}</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>Foto {number}</translation>
  </message>
  <message>
   <source>Photos of the parcel: {count}</source>
   <extracomment>modes/returns_look, words_returns</extracomment>
   <translation>Fotos del paquete: {count}</translation>
  </message>
  <message>
   <source>Photos of this unit: {count}</source>
   <extracomment>modes/returns_inspection, modes/returns_look</extracomment>
   <translation>Fotos de esta unidad: {count}</translation>
  </message>
  <message>
   <source>Pick accuracy</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Exactitud de recogida</translation>
  </message>
  <message>
   <source>Pick begun</source>
   <extracomment>words_kinds</extracomment>
   <translation>Recogida iniciada</translation>
  </message>
  <message>
   <source>Pick face of SKU</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Frente del SKU</translation>
  </message>
  <message>
   <source>Pick list</source>
   <extracomment>labels/pick_list, views/audit/unit_tables</extracomment>
   <translation>Lista de recogida</translation>
  </message>
  <message>
   <source>Picked</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Recogido</translation>
  </message>
  <message>
   <source>Picking</source>
   <extracomment>words_cases</extracomment>
   <translation>Recogida</translation>
  </message>
  <message>
   <source>Picture</source>
   <extracomment>views/audit/office_families, views/audit/office_list_kinds</extracomment>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Place</source>
   <extracomment>audits/office, audits/reports, paper_units, views/audit/case_detail, views/audit/case_words, views/audit/count_detail, views/audit/counts_page, views/audit/hold_detail, views/audit/office_families, views/audit/search_page, views/audit/search_words, views/audit/unit_page, views/audit/unit_tables, words_facts</extracomment>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Place counted</source>
   <extracomment>words_kinds</extracomment>
   <translation>Lugar contado</translation>
  </message>
  <message>
   <source>Place label</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Etiqueta de lugar</translation>
  </message>
  <message>
   <source>Place looked at</source>
   <extracomment>words_kinds</extracomment>
   <translation>Lugar consultado</translation>
  </message>
  <message>
   <source>Place {place}</source>
   <extracomment>exchange/demo_storing</extracomment>
   <translation>Lugar {place}</translation>
  </message>
  <message>
   <source>Place {place}, being counted</source>
   <extracomment>exchange/demo_storing</extracomment>
   <translation>Lugar {place}, en recuento</translation>
  </message>
  <message>
   <source>Place {place}, for goods on hold</source>
   <extracomment>exchange/demo_storing</extracomment>
   <translation>Lugar {place}, para retenidos</translation>
  </message>
  <message>
   <source>Place {place}, of one client only</source>
   <extracomment>exchange/demo_storing</extracomment>
   <translation>Lugar {place}, de un solo cliente</translation>
  </message>
  <message>
   <source>Place {place}, takes {capacity}</source>
   <extracomment>exchange/demo_storing</extracomment>
   <translation>Lugar {place}, caben {capacity}</translation>
  </message>
  <message>
   <source>Place {place}: {state}</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>Lugar {place}: {state}</translation>
  </message>
  <message>
   <source>Places</source>
   <extracomment>views/audit/count_form, views/audit/office_families, views/audit/office_page, views/audit/search_words, views/audit/shrink_page, views/audit/wall_figures</extracomment>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Places counted without a difference ÷ places counted.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Lugares contados sin diferencias ÷ lugares contados.</translation>
  </message>
  <message>
   <source>Places done</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Ubicaciones hechas</translation>
  </message>
  <message>
   <source>Plan it</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Planear</translation>
  </message>
  <message>
   <source>Planned</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Planeado</translation>
  </message>
  <message>
   <source>Plate</source>
   <extracomment>views/audit/unit_tables, words_facts</extracomment>
   <translation>Placa</translation>
  </message>
  <message>
   <source>Plate of lane {lane}</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Matrícula del carril {lane}</translation>
  </message>
  <message>
   <source>Plate printed again</source>
   <extracomment>words_kinds</extracomment>
   <translation>Matrícula reimpresa</translation>
  </message>
  <message>
   <source>Plate read back</source>
   <extracomment>words_kinds</extracomment>
   <translation>Matrícula releída</translation>
  </message>
  <message>
   <source>Plug in USB device {device}.</source>
   <extracomment>devices/usb_identity</extracomment>
   <translation>Conecte el dispositivo USB {device}.</translation>
  </message>
  <message>
   <source>Plug in one device, or name it in the settings: {count} are there.</source>
   <extracomment>devices/hid_scanner</extracomment>
   <translation>Conecte un solo dispositivo, o nómbrelo en los ajustes: hay {count}.</translation>
  </message>
  <message>
   <source>Plug the camera in: it gives no picture.</source>
   <extracomment>devices/photos</extracomment>
   <translation>Conecte la cámara: no da imagen.</translation>
  </message>
  <message>
   <source>Plug the device in again: its line broke.</source>
   <extracomment>devices/hid_scanner, devices/serial_scanner</extracomment>
   <translation>Conecte otra vez el dispositivo: se cortó su línea.</translation>
  </message>
  <message>
   <source>Plug the device in: {path} is not there.</source>
   <extracomment>devices/serial_scanner</extracomment>
   <translation>Conecte el dispositivo: {path} no está.</translation>
  </message>
  <message>
   <source>Plug the simulated scanner in.</source>
   <extracomment>devices/simulated</extracomment>
   <translation>Conecte el escáner simulado.</translation>
  </message>
  <message>
   <source>Portuguese</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Portugués</translation>
  </message>
  <message>
   <source>Prefixes to take off</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Prefijos a quitar</translation>
  </message>
  <message>
   <source>Press Esc first: the last refusal still stands.</source>
   <extracomment>refusals</extracomment>
   <translation>Pulse antes Esc: el último rechazo sigue en pie.</translation>
  </message>
  <message>
   <source>Press F12 to close the box.</source>
   <extracomment>modes/packing_prompts</extracomment>
   <translation>Pulse F12 para cerrar la caja.</translation>
  </message>
  <message>
   <source>Press F12 to close the box: everything is in.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Pulse F12 para cerrar la caja: está todo.</translation>
  </message>
  <message>
   <source>Press F12 to close: everything has come.</source>
   <extracomment>modes/receiving_prompts, workflows/receiving, workflows/receiving_many</extracomment>
   <translation>Pulse F12 para cerrar: ha llegado todo.</translation>
  </message>
  <message>
   <source>Press F2 if a whole label came out, F3 if not.</source>
   <extracomment>workflows/printing</extracomment>
   <translation>Pulse F2 si salió una etiqueta entera, F3 si no.</translation>
  </message>
  <message>
   <source>Press F2 if nothing at all lies at {place}, F3 to go on.</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>Pulse F2 si en {place} no hay nada, F3 para seguir.</translation>
  </message>
  <message>
   <source>Press F2 if the whole paper came out, F3 if not.</source>
   <extracomment>workflows/printing</extracomment>
   <translation>Pulse F2 si salió el papel entero, F3 si no.</translation>
  </message>
  <message>
   <source>Press F2 if {units} of {name} are not at {place}, F3 to look again.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Pulse F2 si {units} de {name} no están en {place}, F3 para mirar otra vez.</translation>
  </message>
  <message>
   <source>Press F2 to book the differences of {place}, F3 to have it counted again.</source>
   <extracomment>modes/counting_task, workflows/counting</extracomment>
   <translation>Pulse F2 para registrar las diferencias de {place}, F3 para que se cuente otra vez.</translation>
  </message>
  <message>
   <source>Press F2 to close this box as it is, F3 to go on packing.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Pulse F2 para cerrar la caja así, F3 para seguir empacando.</translation>
  </message>
  <message>
   <source>Press F2 to close with {left} missing, F3 to go on receiving.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Pulse F2 para cerrar con {left} sin llegar, F3 para seguir recibiendo.</translation>
  </message>
  <message>
   <source>Press F2 to close with {missing} missing, F3 to go on.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Pulse F2 para cerrar aunque falten {missing}, F3 para seguir.</translation>
  </message>
  <message>
   <source>Press F2 to leave the order to another bench, F3 to go on.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Pulse F2 para dejar el pedido a otro puesto, F3 para seguir.</translation>
  </message>
  <message>
   <source>Press F2 to open carton {carton} and see its units, F3 to leave it sealed.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Pulse F2 para abrir el cartón {carton} y ver sus unidades, F3 para dejarlo cerrado.</translation>
  </message>
  <message>
   <source>Press F2 to open the box again, F3 to leave it closed.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Pulse F2 para reabrir la caja, F3 para dejarla cerrada.</translation>
  </message>
  <message>
   <source>Press F2 to print the label again, F3 to leave it.</source>
   <extracomment>modes/packing_actions, modes/returns_actions</extracomment>
   <translation>Pulse F2 para reimprimir la etiqueta, F3 para dejarlo.</translation>
  </message>
  <message>
   <source>Press F2 to print the last label again, F3 to leave it.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Pulse F2 para reimprimir la última etiqueta, F3 para dejarlo.</translation>
  </message>
  <message>
   <source>Press F2 to print the papers again, F3 to leave it.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Pulse F2 para reimprimir los papeles, F3 para dejarlo.</translation>
  </message>
  <message>
   <source>Press F2 to print the plate again, F3 to leave it.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Pulse F2 para reimprimir la matrícula, F3 para dejarlo.</translation>
  </message>
  <message>
   <source>Press F2 to put it on a vendor's list, or scan a tote of its lane.</source>
   <extracomment>words_repair</extracomment>
   <translation>Pulse F2 para ponerla en la lista de un proveedor, o escanee una cubeta de su carril.</translation>
  </message>
  <message>
   <source>Press F2 to receive all that is listed without scanning it, F3 to go on scanning.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Pulse F2 para recibir toda la lista sin escanearla, F3 para seguir escaneando.</translation>
  </message>
  <message>
   <source>Press F2 to take it for this order all the same, F3 to put it back.</source>
   <extracomment>workflows/telling</extracomment>
   <translation>Pulse F2 para usarlo igualmente en este pedido, F3 para devolverlo.</translation>
  </message>
  <message>
   <source>Press F2 when everything else is good.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Pulse F2 cuando todo lo demás esté bien.</translation>
  </message>
  <message>
   <source>Press F2 when it is destroyed: a second person has to see it.</source>
   <extracomment>words_repair</extracomment>
   <translation>Pulse F2 cuando esté destruida: otra persona tiene que verlo.</translation>
  </message>
  <message>
   <source>Press F2 when it is repaired; then grade it.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Pulse F2 cuando esté reparada; luego dele un grado.</translation>
  </message>
  <message>
   <source>Press F2: its plate is printed.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Pulse F2: se imprime su matrícula.</translation>
  </message>
  <message>
   <source>Press F4 and wipe it first, or choose C: personal data may be on it.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Pulse F4 y borre antes sus datos, o elija C: puede tener datos personales.</translation>
  </message>
  <message>
   <source>Press F5 to take the photo of the open box, then F12.</source>
   <extracomment>refusals</extracomment>
   <translation>Pulse F5 para la foto de la caja abierta y luego F12.</translation>
  </message>
  <message>
   <source>Press F6 to print the label.</source>
   <extracomment>refusals</extracomment>
   <translation>Pulse F6 para imprimir la etiqueta.</translation>
  </message>
  <message>
   <source>Press F9 and grade it A, B or C first: then it is stock.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Pulse F9 y dele antes grado A, B o C: entonces es existencia.</translation>
  </message>
  <message>
   <source>Press F9 and grade it.</source>
   <extracomment>words_repair</extracomment>
   <translation>Pulse F9 y dele un grado.</translation>
  </message>
  <message>
   <source>Press F9 and look at the newer version: somebody saved one meanwhile.</source>
   <extracomment>views/audit/office_lists</extracomment>
   <translation>Pulse F9 y mire la versión más nueva: alguien guardó una mientras tanto.</translation>
  </message>
  <message>
   <source>Press PAUSE on the printer: it is paused.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Pulse PAUSE en la impresora: está en pausa.</translation>
  </message>
  <message>
   <source>Press a key, or scan its code. Type a code: type it, then press Enter.</source>
   <extracomment>views/help_page</extracomment>
   <translation>Pulse una tecla o escanee su código. Para teclear un código: escríbalo y pulse Enter.</translation>
  </message>
  <message>
   <source>Press or scan to clear this.</source>
   <extracomment>views/verdict_panel</extracomment>
   <translation>Pulse o escanee para borrar esto.</translation>
  </message>
  <message>
   <source>Press the number of what is not good, then F2: everything else is good.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Pulse el número de lo que no está bien y luego F2: todo lo demás está bien.</translation>
  </message>
  <message>
   <source>Print a house label: it has no serial.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Imprime una etiqueta de la casa: no tiene serie.</translation>
  </message>
  <message>
   <source>Print a house label: its serial cannot be scanned.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Imprime una etiqueta de la casa: su serie no se puede escanear.</translation>
  </message>
  <message>
   <source>Print a licence plate for a new carton or pallet.</source>
   <extracomment>views/words</extracomment>
   <translation>Imprime una matrícula para un cartón o palé nuevo.</translation>
  </message>
  <message>
   <source>Print a new command sheet: this program has no command {name}.</source>
   <extracomment>modes/answering</extracomment>
   <translation>Imprima otra hoja de comandos: este programa no tiene el comando {name}.</translation>
  </message>
  <message>
   <source>Print a plate for a new carton or pallet.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Imprime una matrícula para un cartón o palé nuevo.</translation>
  </message>
  <message>
   <source>Print settled</source>
   <extracomment>words_kinds</extracomment>
   <translation>Impresión resuelta</translation>
  </message>
  <message>
   <source>Print the label again. It asks first.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Imprime otra vez la etiqueta. Antes pregunta.</translation>
  </message>
  <message>
   <source>Print the label again. This is kept.</source>
   <extracomment>views/words</extracomment>
   <translation>Imprime otra vez la etiqueta. Queda registrado.</translation>
  </message>
  <message>
   <source>Print the label of the place or of the carton in your hand.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Imprime la etiqueta del lugar o del cartón que tiene en la mano.</translation>
  </message>
  <message>
   <source>Print the label of the place you chose, or of the carton in your hand.</source>
   <extracomment>views/words</extracomment>
   <translation>Imprime la etiqueta del lugar elegido o del cartón que tiene en la mano.</translation>
  </message>
  <message>
   <source>Print the list of what is to be picked.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Imprime la lista de lo que hay que recoger.</translation>
  </message>
  <message>
   <source>Print the papers again.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Imprime otra vez los papeles.</translation>
  </message>
  <message>
   <source>Print them now</source>
   <extracomment>workflows/sign_on</extracomment>
   <translation>Imprimirlas ahora</translation>
  </message>
  <message>
   <source>Print this carrier label on a label printer: it is in ZPL.</source>
   <extracomment>labels/carried</extracomment>
   <translation>Imprima esta etiqueta del transportista en una impresora de etiquetas: está en ZPL.</translation>
  </message>
  <message>
   <source>Print this code again: nothing follows {prefix}.</source>
   <extracomment>codes</extracomment>
   <translation>Imprima este código otra vez: nada sigue a {prefix}.</translation>
  </message>
  <message>
   <source>Print what is owed, or leave it: {count} papers of this bench did not come out.</source>
   <extracomment>workflows/sign_on</extracomment>
   <translation>Imprima lo pendiente o déjelo: {count} papeles de este puesto no salieron.</translation>
  </message>
  <message>
   <source>Printed again</source>
   <extracomment>words_kinds</extracomment>
   <translation>Reimpreso</translation>
  </message>
  <message>
   <source>Printer</source>
   <extracomment>views/simulator, views/words</extracomment>
   <translation>Impresora</translation>
  </message>
  <message>
   <source>Product added</source>
   <extracomment>words_kinds</extracomment>
   <translation>Producto añadido</translation>
  </message>
  <message>
   <source>Product code of {sku}</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Código de producto de {sku}</translation>
  </message>
  <message>
   <source>Product, no data</source>
   <extracomment>views/audit/wall_figures, words_cases</extracomment>
   <translation>Producto sin datos</translation>
  </message>
  <message>
   <source>Promotional insert added</source>
   <extracomment>modes/packing_prompts</extracomment>
   <translation>Se añadió material promocional</translation>
  </message>
  <message>
   <source>Proof</source>
   <extracomment>audits/reports</extracomment>
   <translation>Prueba</translation>
  </message>
  <message>
   <source>Put JPEG pictures into {folder}.</source>
   <extracomment>devices/photos</extracomment>
   <translation>Ponga imágenes JPEG en {folder}.</translation>
  </message>
  <message>
   <source>Put a carton on one pallet only.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Ponga un cartón en un solo palé.</translation>
  </message>
  <message>
   <source>Put away</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Almacenada</translation>
  </message>
  <message>
   <source>Put away what was said</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Quitar el aviso</translation>
  </message>
  <message>
   <source>Put away.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Guardado en su lugar.</translation>
  </message>
  <message>
   <source>Put back</source>
   <extracomment>views/words</extracomment>
   <translation>Devolver</translation>
  </message>
  <message>
   <source>Put back the file {path}: it holds the passwords of this machine's base and is gone.</source>
   <extracomment>models/embedded_place</extracomment>
   <translation>Devuelva el archivo {path}: guarda las contraseñas de la base de esta máquina y no está.</translation>
  </message>
  <message>
   <source>Put down</source>
   <extracomment>modes/storing_prompts</extracomment>
   <translation>Soltar</translation>
  </message>
  <message>
   <source>Put into its lane</source>
   <extracomment>paper_units</extracomment>
   <translation>Puesta en su carril</translation>
  </message>
  <message>
   <source>Put it aside and call the lead: by the book it is no part of this unit.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Apártela y llame al encargado: según el registro no es pieza de esta unidad.</translation>
  </message>
  <message>
   <source>Put it aside and call the lead: order {order} has shipped.</source>
   <extracomment>refusals</extracomment>
   <translation>Apártelo y llame al encargado: el pedido {order} ya salió.</translation>
  </message>
  <message>
   <source>Put it aside and call the lead: order {order} shipped on {at}.</source>
   <extracomment>refusals</extracomment>
   <translation>Apártelo y llame al encargado: el pedido {order} salió el {at}.</translation>
  </message>
  <message>
   <source>Put it aside and call the lead: shipment {inbound} was closed on {at}.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Apártelo y llame al encargado: la entrega {inbound} se cerró el {at}.</translation>
  </message>
  <message>
   <source>Put it aside and call the lead: the client cancelled this shipment.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Apártelo y llame al encargado: el cliente canceló esta entrega.</translation>
  </message>
  <message>
   <source>Put it aside and call the lead: this shipment is closed.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Apártelo y llame al encargado: esta entrega está cerrada.</translation>
  </message>
  <message>
   <source>Put it aside and call the supervisor: this scan could not be written to the database.</source>
   <extracomment>bench_late</extracomment>
   <translation>Apártelo y llame al supervisor: esta lectura no se pudo escribir en la base de datos.</translation>
  </message>
  <message>
   <source>Put it aside: this code has hidden characters in it.</source>
   <extracomment>refusals</extracomment>
   <translation>Apártelo: este código tiene caracteres ocultos.</translation>
  </message>
  <message>
   <source>Put it away at a place</source>
   <extracomment>words_cases</extracomment>
   <translation>Almacenar en un lugar</translation>
  </message>
  <message>
   <source>Put it back and call the lead: a part in it is on hold.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Devuélvala y llame al encargado: lleva dentro una pieza retenida.</translation>
  </message>
  <message>
   <source>Put it back and call the lead: {serial} in it is on hold.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Devuélvala y llame al encargado: {serial}, que lleva dentro, está retenida.</translation>
  </message>
  <message>
   <source>Put it back and take {serials}: the order asks for exactly that unit.</source>
   <extracomment>refusals</extracomment>
   <translation>Devuélvalo y tome {serials}: el pedido pide exactamente esa unidad.</translation>
  </message>
  <message>
   <source>Put it back into tote {tote}: it is picked already.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Devuélvalo a la cubeta {tote}: ya está recogido.</translation>
  </message>
  <message>
   <source>Put it back into tote {tote}: it is picked for order {order}.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Devuélvalo a la cubeta {tote}: está recogido para el pedido {order}.</translation>
  </message>
  <message>
   <source>Put it back where it was.</source>
   <extracomment>workflows/repair</extracomment>
   <translation>Devuélvala a donde estaba.</translation>
  </message>
  <message>
   <source>Put it back with Ctrl+R, then sign off.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Devuélvala con Ctrl+R y luego salga.</translation>
  </message>
  <message>
   <source>Put it back: every {name} of this order is in the tote.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Devuélvalo: ya está en la cubeta todo {name} de este pedido.</translation>
  </message>
  <message>
   <source>Put it back: every {name} of this order is packed.</source>
   <extracomment>refusals</extracomment>
   <translation>Devuélvalo: ya está todo {name} de este pedido.</translation>
  </message>
  <message>
   <source>Put it back: it is inspected, and its lane is {lane}.</source>
   <extracomment>workflows/returns, workflows/telling_repair</extracomment>
   <translation>Devuélvala: está inspeccionada y su carril es {lane}.</translation>
  </message>
  <message>
   <source>Put it back: it is kept for order {order}.</source>
   <extracomment>refusals</extracomment>
   <translation>Devuélvalo: está reservado para el pedido {order}.</translation>
  </message>
  <message>
   <source>Put it back: it waits for a decision.</source>
   <extracomment>workflows/telling_repair</extracomment>
   <translation>Devuélvala: espera una decisión.</translation>
  </message>
  <message>
   <source>Put it back: nothing of that is done to a unit of its lane.</source>
   <extracomment>modes/repair_actions, refusals_repair</extracomment>
   <translation>Devuélvala: eso no se hace con una unidad de su carril.</translation>
  </message>
  <message>
   <source>Put it back: nothing of that is done to a unit of lane {lane}.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Devuélvala: eso no se hace con una unidad del carril {lane}.</translation>
  </message>
  <message>
   <source>Put it back: the order asks for exactly another unit.</source>
   <extracomment>refusals</extracomment>
   <translation>Devuélvalo: el pedido pide exactamente otra unidad.</translation>
  </message>
  <message>
   <source>Put it back: this order has no {name}.</source>
   <extracomment>refusals</extracomment>
   <translation>Devuélvalo: este pedido no lleva {name}.</translation>
  </message>
  <message>
   <source>Put it in a tote of its own lane.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Póngala en una cubeta de su propio carril.</translation>
  </message>
  <message>
   <source>Put it in a tote of lane {lane}, then scan the tote.</source>
   <extracomment>modes/returns_prompts, modes/returns_scans, workflows/returns</extracomment>
   <translation>Póngala en una cubeta del carril {lane} y escanee la cubeta.</translation>
  </message>
  <message>
   <source>Put it in a tote of lane {lane}.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Póngala en una cubeta del carril {lane}.</translation>
  </message>
  <message>
   <source>Put it in a tote of lane {lane}: {totes}</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Póngala en una cubeta del carril {lane}: {totes}</translation>
  </message>
  <message>
   <source>Put it in the red tote: a unit of this serial is in the book already.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Póngalo en la cubeta roja: el registro ya tiene una unidad con esta serie.</translation>
  </message>
  <message>
   <source>Put it in the red tote: by the book it has left the house.</source>
   <extracomment>refusals</extracomment>
   <translation>Póngalo en la cubeta roja: según el registro ya salió.</translation>
  </message>
  <message>
   <source>Put it in the red tote: it belongs to another client.</source>
   <extracomment>refusals, refusals_receiving</extracomment>
   <translation>Póngalo en la cubeta roja: es de otro cliente.</translation>
  </message>
  <message>
   <source>Put it in the red tote: it belongs to {client}.</source>
   <extracomment>refusals, refusals_receiving</extracomment>
   <translation>Póngalo en la cubeta roja: es de {client}.</translation>
  </message>
  <message>
   <source>Put it in the red tote: it is on hold, and a case is open.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Póngalo en la cubeta roja: está retenido y hay una incidencia abierta.</translation>
  </message>
  <message>
   <source>Put it in the red tote: it is {state}.</source>
   <extracomment>refusals</extracomment>
   <translation>Póngalo en la cubeta roja: está {state}.</translation>
  </message>
  <message>
   <source>Put it in the red tote: it shipped on {at} on order {order}.</source>
   <extracomment>refusals</extracomment>
   <translation>Póngalo en la cubeta roja: salió el {at} con el pedido {order}.</translation>
  </message>
  <message>
   <source>Put it in the red tote: it was announced, but never received.</source>
   <extracomment>refusals</extracomment>
   <translation>Póngalo en la cubeta roja: se anunció, pero no se recibió.</translation>
  </message>
  <message>
   <source>Put it in the red tote: no client has a product with this code.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Póngalo en la cubeta roja: ningún cliente tiene un producto con este código.</translation>
  </message>
  <message>
   <source>Put it in the red tote: the unit of this serial lies at {place}.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Póngalo en la cubeta roja: la unidad de esta serie está en {place}.</translation>
  </message>
  <message>
   <source>Put it in the red tote: this serial shipped on {at} on order {order}.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Póngalo en la cubeta roja: esta serie salió el {at} con el pedido {order}.</translation>
  </message>
  <message>
   <source>Put it in the red tote: this serial was never received.</source>
   <extracomment>refusals</extracomment>
   <translation>Póngalo en la cubeta roja: esta serie nunca se recibió.</translation>
  </message>
  <message>
   <source>Put it in the red tote: this shipment has no {name}.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Póngalo en la cubeta roja: esta entrega no lleva {name}.</translation>
  </message>
  <message>
   <source>Put it in the waiting place and scan the next unit: this one is kept.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Póngala en el lugar de espera y escanee la siguiente unidad: esta queda guardada.</translation>
  </message>
  <message>
   <source>Put it in the waiting place: its label is printed when the database is back.</source>
   <extracomment>bench_away</extracomment>
   <translation>Póngala en el lugar de espera: su etiqueta se imprime cuando vuelva la base de datos.</translation>
  </message>
  <message>
   <source>Put it in the waiting place: its lane will be told when the database is back.</source>
   <extracomment>modes/returns_prompts</extracomment>
   <translation>Póngala en el lugar de espera: se dirá su carril cuando vuelva la base de datos.</translation>
  </message>
  <message>
   <source>Put it in the waiting place: who it is will be told when the database is back.</source>
   <extracomment>bench_away, modes/returns_prompts</extracomment>
   <translation>Póngala en el lugar de espera: se dirá cuál es cuando vuelva la base de datos.</translation>
  </message>
  <message>
   <source>Put it in the yellow tote: it is on hold until the client answers.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Póngalo en la cubeta amarilla: queda retenido hasta que responda el cliente.</translation>
  </message>
  <message>
   <source>Put it into {place}, then scan the next one.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Póngalo en {place} y escanee el siguiente.</translation>
  </message>
  <message>
   <source>Put it into {place}: {units} units went with it.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Póngalo en {place}: con él van {units} unidades.</translation>
  </message>
  <message>
   <source>Put it on the hold shelf and take another one.</source>
   <extracomment>refusals</extracomment>
   <translation>Póngalo en el estante de retenidos y tome otro.</translation>
  </message>
  <message>
   <source>Put it with the others: it is on a vendor's list already.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Póngala con las demás: ya está en la lista de un proveedor.</translation>
  </message>
  <message>
   <source>Put it with the others: it is on list {number} already.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Póngala con las demás: ya está en la lista {number}.</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <extracomment>paper_units</extracomment>
   <translation>Retenida</translation>
  </message>
  <message>
   <source>Put on the shelf</source>
   <extracomment>words_kinds</extracomment>
   <translation>Puesta en estante</translation>
  </message>
  <message>
   <source>Put text that holds the delimiter in quotes: the row has more cells than the heading.</source>
   <extracomment>exchange/rows</extracomment>
   <translation>Ponga entre comillas el texto que contiene el separador: la fila tiene más celdas que el encabezado.</translation>
  </message>
  <message>
   <source>Put the box on the cart, then press F12.</source>
   <extracomment>modes/packing_prompts, workflows/packing</extracomment>
   <translation>Ponga la caja en el carro y pulse F12.</translation>
  </message>
  <message>
   <source>Put the box on the scale, then press F12: this client wants a weight.</source>
   <extracomment>refusals</extracomment>
   <translation>Ponga la caja en la báscula y pulse F12: este cliente pide el peso.</translation>
  </message>
  <message>
   <source>Put the carton aside: it belongs to another shipment.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Aparte el cartón: es de otra entrega.</translation>
  </message>
  <message>
   <source>Put the carton aside: it belongs to shipment {inbound}.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Aparte el cartón: es de la entrega {inbound}.</translation>
  </message>
  <message>
   <source>Put the carton back: {count} units are no longer received.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Devuelva el cartón: {count} unidades ya no constan como recibidas.</translation>
  </message>
  <message>
   <source>Put the certificate into its folder, then scan the next unit.</source>
   <extracomment>workflows/repair</extracomment>
   <translation>Ponga el certificado en su carpeta y escanee la siguiente unidad.</translation>
  </message>
  <message>
   <source>Put the goods back: order {order} is cancelled.</source>
   <extracomment>refusals</extracomment>
   <translation>Devuelva la mercancía: el pedido {order} está cancelado.</translation>
  </message>
  <message>
   <source>Put the label aside: its code hides control characters. Call a supervisor.</source>
   <extracomment>codes</extracomment>
   <translation>Aparte la etiqueta: su código oculta caracteres de control. Llame al supervisor.</translation>
  </message>
  <message>
   <source>Put the label file beside the document: there is none of this name.</source>
   <extracomment>exchange/label_files</extracomment>
   <translation>Ponga el archivo de la etiqueta junto al documento: no hay ninguno con este nombre.</translation>
  </message>
  <message>
   <source>Put the order back for another bench.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Devuelve el pedido para otro puesto.</translation>
  </message>
  <message>
   <source>Put the order back with Ctrl+R first: order {order} is in hand here.</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>Devuelva antes el pedido con Ctrl+R: aquí está en curso el pedido {order}.</translation>
  </message>
  <message>
   <source>Put the order back with Ctrl+R, then sign off.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Devuelva el pedido con Ctrl+R y luego salga.</translation>
  </message>
  <message>
   <source>Put the paper with them: they are on their way.</source>
   <extracomment>modes/repair_look, workflows/telling_repair</extracomment>
   <translation>Ponga el papel con ellas: ya van en camino.</translation>
  </message>
  <message>
   <source>Put the parcel back for another bench.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Devuelve el paquete para otro puesto.</translation>
  </message>
  <message>
   <source>Put the settings where they can be read: {file} cannot be opened ({reason}).</source>
   <extracomment>settings</extracomment>
   <translation>Ponga los ajustes donde se puedan leer: no se puede abrir {file} ({reason}).</translation>
  </message>
  <message>
   <source>Put the shipment back for another bench.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Devuelve la entrega para otro puesto.</translation>
  </message>
  <message>
   <source>Put the smaller bound first: nothing lies between these two.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Ponga antes el límite menor: no hay nada entre estos dos.</translation>
  </message>
  <message>
   <source>Put the tote aside and call the lead: no order is in tote {code}.</source>
   <extracomment>refusals</extracomment>
   <translation>Aparte la cubeta y llame al encargado: no hay pedido en {code}.</translation>
  </message>
  <message>
   <source>Put the tote back on its shelf, then scan the next one.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Devuelva la cubeta a su estante y escanee la siguiente.</translation>
  </message>
  <message>
   <source>Put the tote on the hold shelf: order {order} is on hold ({reason}).</source>
   <extracomment>refusals</extracomment>
   <translation>Ponga la cubeta en el estante de retenidos: el pedido {order} está retenido ({reason}).</translation>
  </message>
  <message>
   <source>Put the tote on the hold shelf: order {order} is on hold.</source>
   <extracomment>refusals</extracomment>
   <translation>Ponga la cubeta en el estante de retenidos: el pedido {order} está retenido.</translation>
  </message>
  <message>
   <source>Put the unit back with Ctrl+R, then scan the badge.</source>
   <extracomment>modes/repair_scans</extracomment>
   <translation>Devuelva la unidad con Ctrl+R y luego escanee la credencial.</translation>
  </message>
  <message>
   <source>Put {name} back where it came from.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Devuelva {name} a donde estaba.</translation>
  </message>
  <message>
   <source>QUANTITY</source>
   <extracomment>labels/packing_list, labels/receipt</extracomment>
   <translation>CANTIDAD</translation>
  </message>
  <message>
   <source>Quantity</source>
   <extracomment>audits/reports, views/audit/case_words, words_facts</extracomment>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Quantity counted</source>
   <extracomment>words_kinds</extracomment>
   <translation>Cantidad contada</translation>
  </message>
  <message>
   <source>Quarantine</source>
   <extracomment>words_states</extracomment>
   <translation>Cuarentena</translation>
  </message>
  <message>
   <source>Question</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Questions</source>
   <extracomment>audits/office, views/audit/office_list_kinds, views/audit/office_page</extracomment>
   <translation>Preguntas</translation>
  </message>
  <message>
   <source>Questions saved</source>
   <extracomment>words_kinds</extracomment>
   <translation>Preguntas guardadas</translation>
  </message>
  <message>
   <source>READ</source>
   <extracomment>workflows/packing</extracomment>
   <translation>LEÍDO</translation>
  </message>
  <message>
   <source>READ FIRST</source>
   <extracomment>refusals</extracomment>
   <translation>LEA ANTES</translation>
  </message>
  <message>
   <source>RECEIVED</source>
   <extracomment>exchange/demo_pulses, labels/receipt, workflows/receiving</extracomment>
   <translation>RECIBIDO</translation>
  </message>
  <message>
   <source>RECEIVED BY</source>
   <extracomment>labels/receipt</extracomment>
   <translation>RECIBIDO POR</translation>
  </message>
  <message>
   <source>RELEASED</source>
   <extracomment>refusals_office</extracomment>
   <translation>LIBERADO</translation>
  </message>
  <message>
   <source>REPAIRED</source>
   <extracomment>modes/repair_actions, words_repair</extracomment>
   <translation>REPARADO</translation>
  </message>
  <message>
   <source>RETURN</source>
   <extracomment>words_returns</extracomment>
   <translation>DEVOLUCIÓN</translation>
  </message>
  <message>
   <source>RFID reader: {count} tags of this place</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>Lector RFID: {count} etiquetas de este lugar</translation>
  </message>
  <message>
   <source>RFID tag</source>
   <extracomment>alias_types</extracomment>
   <translation>etiqueta RFID</translation>
  </message>
  <message>
   <source>RIGHT LABEL</source>
   <extracomment>workflows/packing</extracomment>
   <translation>ETIQUETA CORRECTA</translation>
  </message>
  <message>
   <source>RIGHT PLACE</source>
   <extracomment>modes/picking_scans, modes/storing_scans</extracomment>
   <translation>LUGAR CORRECTO</translation>
  </message>
  <message>
   <source>RIGHT TOTE</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>CUBETA CORRECTA</translation>
  </message>
  <message>
   <source>RMA</source>
   <extracomment>audits/reports, views/audit/case_words, words_facts</extracomment>
   <translation>RMA</translation>
  </message>
  <message>
   <source>Radio</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Radio</translation>
  </message>
  <message>
   <source>Random places</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>Lugares al azar</translation>
  </message>
  <message>
   <source>Random sample</source>
   <extracomment>modes/counting_task, views/audit/count_form, views/audit/search_words</extracomment>
   <translation>Muestra al azar</translation>
  </message>
  <message>
   <source>Read</source>
   <extracomment>views/audit/case_words, views/audit/count_detail, views/audit/unit_tables, words_facts</extracomment>
   <translation>Leído</translation>
  </message>
  <message>
   <source>Read as</source>
   <extracomment>views/profile_samples</extracomment>
   <translation>Se lee como</translation>
  </message>
  <message>
   <source>Read by</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Leído por</translation>
  </message>
  <message>
   <source>Read in round</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Leído en la ronda</translation>
  </message>
  <message>
   <source>Read serial</source>
   <extracomment>words_facts</extracomment>
   <translation>Serie leída</translation>
  </message>
  <message>
   <source>Read the packing note, then press F2 to confirm it.</source>
   <extracomment>modes/packing_prompts, refusals, workflows/packing</extracomment>
   <translation>Lea la nota de empaque y pulse F2 para confirmarla.</translation>
  </message>
  <message>
   <source>Read this with care: only {count} SKUs of this client can be compared.</source>
   <extracomment>advice</extracomment>
   <translation>Tómelo con cuidado: solo se pueden comparar {count} SKU de este cliente.</translation>
  </message>
  <message>
   <source>Ready</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Reason</source>
   <extracomment>audits/office, audits/reports, views/audit/case_detail, views/audit/hold_form, views/audit/holds_page, views/audit/office_families, views/audit/unit_tables, words_facts</extracomment>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Reason: {reason}</source>
   <extracomment>paper_units</extracomment>
   <translation>Motivo: {reason}</translation>
  </message>
  <message>
   <source>Reasons</source>
   <extracomment>views/audit/office_families, views/audit/office_page</extracomment>
   <translation>Motivos</translation>
  </message>
  <message>
   <source>Recall</source>
   <extracomment>views/audit/search_words, words_reports</extracomment>
   <translation>Retirada</translation>
  </message>
  <message>
   <source>Recall status</source>
   <extracomment>audits/reports</extracomment>
   <translation>Estado de retirada</translation>
  </message>
  <message>
   <source>Recall time to list</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Retirada: tiempo a lista</translation>
  </message>
  <message>
   <source>Recall: released by two supervisors</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Retirada: la liberan dos supervisores</translation>
  </message>
  <message>
   <source>Receipt</source>
   <extracomment>labels/receipt, views/audit/unit_tables</extracomment>
   <translation>Comprobante de recepción</translation>
  </message>
  <message>
   <source>Receipt taken back</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Recepción deshecha</translation>
  </message>
  <message>
   <source>Receipts against announcements</source>
   <extracomment>audits/reports</extracomment>
   <translation>Recepciones frente a anuncios</translation>
  </message>
  <message>
   <source>Receive everything the client listed, in one act.</source>
   <extracomment>views/words</extracomment>
   <translation>Recibe de una vez todo lo que listó el cliente.</translation>
  </message>
  <message>
   <source>Receive everything the client listed.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Recibe todo lo que listó el cliente.</translation>
  </message>
  <message>
   <source>Receive what nobody announced.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Recibe lo que nadie anunció.</translation>
  </message>
  <message>
   <source>Received</source>
   <extracomment>audits/reports, paper_units, views/audit/search_about, words_kinds</extracomment>
   <translation>Recibida</translation>
  </message>
  <message>
   <source>Received as listed: {units} units. Each is seen when it is first scanned.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Recibidas según la lista: {units} unidades. Cada una se ve al escanearla por primera vez.</translation>
  </message>
  <message>
   <source>Received before and not seen yet: {count} units.</source>
   <extracomment>workflows/docks</extracomment>
   <translation>Recibidas antes y aún no vistas: {count} unidades.</translation>
  </message>
  <message>
   <source>Received sealed: {count} cartons with {units} units.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Recibidos cerrados: {count} cartones con {units} unidades.</translation>
  </message>
  <message>
   <source>Received {received} of {announced} announced.</source>
   <extracomment>modes/receiving_actions, workflows/receiving_many</extracomment>
   <translation>Recibidas {received} de {announced} anunciadas.</translation>
  </message>
  <message>
   <source>Receiver</source>
   <extracomment>audits/office, paper_office</extracomment>
   <translation>Recepción</translation>
  </message>
  <message>
   <source>Receiving</source>
   <extracomment>refusals_office, views/audit/office_families, views/words, words_cases</extracomment>
   <translation>Recepción</translation>
  </message>
  <message>
   <source>Recorded</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Registrado</translation>
  </message>
  <message>
   <source>Refill</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Reponer</translation>
  </message>
  <message>
   <source>Refill below</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Reponer bajo</translation>
  </message>
  <message>
   <source>Refill from {place}.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Reponga desde {place}.</translation>
  </message>
  <message>
   <source>Refill up to</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Reponer hasta</translation>
  </message>
  <message>
   <source>Refusals</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_rows</extracomment>
   <translation>Rechazos</translation>
  </message>
  <message>
   <source>Refused because</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Motivo de rechazo</translation>
  </message>
  <message>
   <source>Refused meanwhile: {count}</source>
   <extracomment>views/verdict_panel</extracomment>
   <translation>Rechazados entretanto: {count}</translation>
  </message>
  <message>
   <source>Refused scans</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Rechazos</translation>
  </message>
  <message>
   <source>Refused: {what}</source>
   <extracomment>labels/timeline_paper</extracomment>
   <translation>Rechazado: {what}</translation>
  </message>
  <message>
   <source>Regulated: serials by law</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Regulado: series por ley</translation>
  </message>
  <message>
   <source>Release</source>
   <extracomment>labels/command_sheet, views/audit/hold_detail, views/audit/office_families</extracomment>
   <translation>Soltar</translation>
  </message>
  <message>
   <source>Release it from hold</source>
   <extracomment>words_cases</extracomment>
   <translation>Liberar la retención</translation>
  </message>
  <message>
   <source>Released</source>
   <extracomment>audits/reports, views/audit/hold_detail, words_kinds</extracomment>
   <translation>Liberada</translation>
  </message>
  <message>
   <source>Released by</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Liberada por</translation>
  </message>
  <message>
   <source>Released from hold</source>
   <extracomment>paper_units</extracomment>
   <translation>Retención liberada</translation>
  </message>
  <message>
   <source>Remove</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Sacar</translation>
  </message>
  <message>
   <source>Remove or correct {key} in {file}: there is no such setting.</source>
   <extracomment>settings</extracomment>
   <translation>Quite o corrija {key} en {file}: no existe ese ajuste.</translation>
  </message>
  <message>
   <source>Rename one of the columns {first} and {second} in {name}: both are read as {field}.</source>
   <extracomment>exchange/columns</extracomment>
   <translation>Cambie el nombre de una de las columnas {first} y {second} en {name}: ambas se leen como {field}.</translation>
  </message>
  <message>
   <source>Reopen</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Reabrir</translation>
  </message>
  <message>
   <source>Repair</source>
   <extracomment>words_cases</extracomment>
   <translation>Reparación</translation>
  </message>
  <message>
   <source>Repaired</source>
   <extracomment>modes/repair_look, paper_units, words_kinds</extracomment>
   <translation>Reparada</translation>
  </message>
  <message>
   <source>Repaired: {note}</source>
   <extracomment>words_repair</extracomment>
   <translation>Reparada: {note}</translation>
  </message>
  <message>
   <source>Replenishment begun</source>
   <extracomment>words_kinds</extracomment>
   <translation>Reposición empezada</translation>
  </message>
  <message>
   <source>Report</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Report this: the measured {kind} were refused ({reason}).</source>
   <extracomment>cli/measure_count, cli/measure_receive</extracomment>
   <translation>Comunique esto: se rechazaron los {kind} medidos ({reason}).</translation>
  </message>
  <message>
   <source>Reprint</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Reimprimir</translation>
  </message>
  <message>
   <source>Required</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Obligatoria</translation>
  </message>
  <message>
   <source>Reset to factory state</source>
   <extracomment>words_repair</extracomment>
   <translation>Restablecida de fábrica</translation>
  </message>
  <message>
   <source>Rest good</source>
   <extracomment>modes/returns_prompts</extracomment>
   <translation>Resto bien</translation>
  </message>
  <message>
   <source>Result</source>
   <extracomment>audits/reports, paper_units, words_facts</extracomment>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Retired: nothing is put here any more</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Retirado: aquí ya no se pone nada</translation>
  </message>
  <message>
   <source>Return</source>
   <extracomment>views/audit/search_words, views/audit/unit_tables, words_cases</extracomment>
   <translation>Devolución</translation>
  </message>
  <message>
   <source>Return announced</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>Devolución anunciada</translation>
  </message>
  <message>
   <source>Return closed</source>
   <extracomment>words_kinds</extracomment>
   <translation>Devolución cerrada</translation>
  </message>
  <message>
   <source>Return left</source>
   <extracomment>words_kinds</extracomment>
   <translation>Devolución dejada</translation>
  </message>
  <message>
   <source>Return match rate</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Devoluciones conformes</translation>
  </message>
  <message>
   <source>Return on the program</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Retorno del programa</translation>
  </message>
  <message>
   <source>Return on the program: {share} %. Saved {saved} {currency}, spent {spent} {currency}.</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Retorno del programa: {share} %. Ahorrado {saved} {currency}, gastado {spent} {currency}.</translation>
  </message>
  <message>
   <source>Return opened</source>
   <extracomment>words_kinds</extracomment>
   <translation>Devolución abierta</translation>
  </message>
  <message>
   <source>Return results</source>
   <extracomment>audits/reports</extracomment>
   <translation>Devoluciones</translation>
  </message>
  <message>
   <source>Return taken back</source>
   <extracomment>words_kinds</extracomment>
   <translation>Devolución deshecha</translation>
  </message>
  <message>
   <source>Return to vendor</source>
   <extracomment>labels/vendor_papers, views/audit/search_words</extracomment>
   <translation>Devolución a proveedor</translation>
  </message>
  <message>
   <source>Return {rma}, the customer says: {reason}.</source>
   <extracomment>paper_units</extracomment>
   <translation>Devolución {rma}, el comprador dice: {reason}.</translation>
  </message>
  <message>
   <source>Return {rma}, {client}</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Devolución {rma}, {client}</translation>
  </message>
  <message>
   <source>Returns</source>
   <extracomment>refusals_office, views/audit/office_families, views/words</extracomment>
   <translation>Devoluciones</translation>
  </message>
  <message>
   <source>Returns cycle</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Ciclo de devolución</translation>
  </message>
  <message>
   <source>Returns inspector</source>
   <extracomment>audits/office, paper_office</extracomment>
   <translation>Inspección de devoluciones</translation>
  </message>
  <message>
   <source>Returns that are the unit of their order ÷ returns.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Devoluciones que son la unidad de su pedido ÷ devoluciones.</translation>
  </message>
  <message>
   <source>Rev {rev} follows rev {last}.</source>
   <extracomment>models/ledger</extracomment>
   <translation>La revisión {rev} sigue a la {last}.</translation>
  </message>
  <message>
   <source>Revoke badge</source>
   <extracomment>views/audit/office_people</extracomment>
   <translation>Anular credencial</translation>
  </message>
  <message>
   <source>Right papers</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Papeles correctos</translation>
  </message>
  <message>
   <source>Right, but not heard by the reader: {sku}</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>Correcto, pero no lo oyó el lector: {sku}</translation>
  </message>
  <message>
   <source>Right: the unit that left</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Correcto: la unidad que salió</translation>
  </message>
  <message>
   <source>Right: {sku}</source>
   <extracomment>exchange/demo_counting, exchange/demo_scans</extracomment>
   <translation>Correcto: {sku}</translation>
  </message>
  <message>
   <source>Right: {sku}, taken here</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Correcto: {sku}, tomado aquí</translation>
  </message>
  <message>
   <source>Role</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Función</translation>
  </message>
  <message>
   <source>Room for {free} more.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Caben {free} más.</translation>
  </message>
  <message>
   <source>Round</source>
   <extracomment>words_facts</extracomment>
   <translation>Ronda</translation>
  </message>
  <message>
   <source>Round {number}</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Ronda {number}</translation>
  </message>
  <message>
   <source>Row</source>
   <extracomment>words_facts</extracomment>
   <translation>Fila</translation>
  </message>
  <message>
   <source>Row {row}, {column}, {value}: {sentence}</source>
   <extracomment>exchange/reports</extracomment>
   <translation>Fila {row}, {column}, {value}: {sentence}</translation>
  </message>
  <message>
   <source>Rows</source>
   <extracomment>views/audit/unit_papers</extracomment>
   <translation>Filas</translation>
  </message>
  <message>
   <source>Rule</source>
   <extracomment>views/audit/hold_detail, views/audit/office_list_kinds, words_facts</extracomment>
   <translation>Regla</translation>
  </message>
  <message>
   <source>Run chmod 600 {file}: it holds a secret and others may read it.</source>
   <extracomment>settings</extracomment>
   <translation>Ejecute chmod 600 {file}: guarda un secreto y otros pueden leerlo.</translation>
  </message>
  <message>
   <source>Run station db upgrade first: this base has no warehouse yet.</source>
   <extracomment>exchange/site</extracomment>
   <translation>Ejecute antes station db upgrade: esta base aún no tiene almacén.</translation>
  </message>
  <message>
   <source>Run station db upgrade, or update this bench: the base and the program are of different versions ({reason}).</source>
   <extracomment>models/database</extracomment>
   <translation>Ejecute station db upgrade o actualice este puesto: la base y el programa son de versiones distintas ({reason}).</translation>
  </message>
  <message>
   <source>Run the tour again: nothing is in hand.</source>
   <extracomment>cli/tour_repair</extracomment>
   <translation>Repita el recorrido: no hay nada en curso.</translation>
  </message>
  <message>
   <source>Run the tour again: the bench did not answer within {seconds} s.</source>
   <extracomment>cli/tour_walk</extracomment>
   <translation>Repita el recorrido: el puesto no respondió en {seconds} s.</translation>
  </message>
  <message>
   <source>Running</source>
   <extracomment>views/audit/counts_page</extracomment>
   <translation>En curso</translation>
  </message>
  <message>
   <source>SAME CODE</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>MISMO CÓDIGO</translation>
  </message>
  <message>
   <source>SAME LANE</source>
   <extracomment>refusals_returns</extracomment>
   <translation>MISMO CARRIL</translation>
  </message>
  <message>
   <source>SAME PERSON</source>
   <extracomment>refusals</extracomment>
   <translation>MISMA PERSONA</translation>
  </message>
  <message>
   <source>SAME SCAN</source>
   <extracomment>refusals</extracomment>
   <translation>MISMA LECTURA</translation>
  </message>
  <message>
   <source>SAME SERIAL</source>
   <extracomment>modes/repair_scans, modes/returns_scans, refusals_repair</extracomment>
   <translation>MISMA SERIE</translation>
  </message>
  <message>
   <source>SAME UNIT</source>
   <extracomment>words_returns</extracomment>
   <translation>MISMA UNIDAD</translation>
  </message>
  <message>
   <source>SAMPLE</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>MUESTRA</translation>
  </message>
  <message>
   <source>SAMPLE OPEN</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>MUESTRA ABIERTA</translation>
  </message>
  <message>
   <source>SAY WHY</source>
   <extracomment>modes/packing_actions, refusals_counting</extracomment>
   <translation>DIGA POR QUÉ</translation>
  </message>
  <message>
   <source>SCAN THE LABEL</source>
   <extracomment>refusals</extracomment>
   <translation>ESCANEE LA ETIQUETA</translation>
  </message>
  <message>
   <source>SCRAP</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>DESECHAR</translation>
  </message>
  <message>
   <source>SCRAPPED</source>
   <extracomment>words_repair</extracomment>
   <translation>DESECHADO</translation>
  </message>
  <message>
   <source>SCREEN-000123</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>SCREEN-000123</translation>
  </message>
  <message>
   <source>SECOND PERSON</source>
   <extracomment>modes/packing_actions, modes/receiving_correct, modes/repair_actions, modes/returns_actions</extracomment>
   <translation>SEGUNDA PERSONA</translation>
  </message>
  <message>
   <source>SEEN</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>VISTO</translation>
  </message>
  <message>
   <source>SEND IT</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>ENVÍELO</translation>
  </message>
  <message>
   <source>SENT</source>
   <extracomment>workflows/printing</extracomment>
   <translation>ENVIADO</translation>
  </message>
  <message>
   <source>SENT BACK</source>
   <extracomment>words_repair</extracomment>
   <translation>ENVIADO</translation>
  </message>
  <message>
   <source>SERIAL NUMBER</source>
   <extracomment>labels/certificate</extracomment>
   <translation>NÚMERO DE SERIE</translation>
  </message>
  <message>
   <source>SERIALS DIFFER</source>
   <extracomment>words_returns</extracomment>
   <translation>SERIES DISTINTAS</translation>
  </message>
  <message>
   <source>SHA-256 OF THE LAST EVENT</source>
   <extracomment>labels/timeline_paper</extracomment>
   <translation>SHA-256 DEL ÚLTIMO EVENTO</translation>
  </message>
  <message>
   <source>SHIP TO</source>
   <extracomment>labels/packing_list, labels/parcel</extracomment>
   <translation>DESTINATARIO</translation>
  </message>
  <message>
   <source>SHIPMENT</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>ENTREGA</translation>
  </message>
  <message>
   <source>SHIPPED</source>
   <extracomment>labels/vendor_papers, refusals, refusals_repair, workflows/packing</extracomment>
   <translation>ENVIADO</translation>
  </message>
  <message>
   <source>SHIPPED BEFORE</source>
   <extracomment>refusals</extracomment>
   <translation>YA ENVIADO</translation>
  </message>
  <message>
   <source>SIGNATURE</source>
   <extracomment>labels/manifest, labels/receipt</extracomment>
   <translation>FIRMA</translation>
  </message>
  <message>
   <source>SIGNED OFF</source>
   <extracomment>bench_words, exchange/demo_pulses</extracomment>
   <translation>SESIÓN CERRADA</translation>
  </message>
  <message>
   <source>SIM number (ICCID)</source>
   <extracomment>alias_types</extracomment>
   <translation>número de SIM (ICCID)</translation>
  </message>
  <message>
   <source>SKU</source>
   <extracomment>audits/office, audits/reports, labels/certificate, labels/packing_list, labels/receipt, labels/vendor_papers, views/audit/case_detail, views/audit/case_words, views/audit/count_detail, views/audit/count_form, views/audit/figure_rows, views/audit/hold_detail, views/audit/office_families, views/audit/office_trial, views/audit/reports_page, views/audit/search_about, views/audit/search_page, views/audit/search_words</extracomment>
   <translation>SKU</translation>
  </message>
  <message>
   <source>SKU changed</source>
   <extracomment>words_kinds</extracomment>
   <translation>SKU cambiado</translation>
  </message>
  <message>
   <source>SKU {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>SKU {given}</translation>
  </message>
  <message>
   <source>SKUs</source>
   <extracomment>views/audit/hold_form, views/audit/office_families, views/audit/office_list_kinds, views/audit/office_page</extracomment>
   <translation>SKU</translation>
  </message>
  <message>
   <source>SKUs a day</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_rows</extracomment>
   <translation>SKU al día</translation>
  </message>
  <message>
   <source>SKUs beside each other</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>SKU comparados</translation>
  </message>
  <message>
   <source>SSCC</source>
   <extracomment>audits/reports, labels/manifest, views/audit/case_words, words_facts</extracomment>
   <translation>SSCC</translation>
  </message>
  <message>
   <source>SSCC {sscc} is never used again.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>El SSCC {sscc} no se usa nunca más.</translation>
  </message>
  <message>
   <source>STILL MOVING</source>
   <extracomment>refusals</extracomment>
   <translation>NO ESTÁ QUIETA</translation>
  </message>
  <message>
   <source>STORED</source>
   <extracomment>exchange/demo_pulses, workflows/storing</extracomment>
   <translation>ALMACENADO</translation>
  </message>
  <message>
   <source>Sample, units</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Muestra, unidades</translation>
  </message>
  <message>
   <source>Samples</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Muestras</translation>
  </message>
  <message>
   <source>Save</source>
   <extracomment>views/audit/office_family, views/audit/office_lists, views/profile_editor</extracomment>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save as</source>
   <extracomment>views/audit/unit_papers</extracomment>
   <translation>Guardar como</translation>
  </message>
  <message>
   <source>Save or undo first (F12, F9): what you typed is not kept yet.</source>
   <extracomment>views/audit/office_family, views/audit/office_lists</extracomment>
   <translation>Guarde o deshaga antes (F12, F9): lo que escribió aún no está guardado.</translation>
  </message>
  <message>
   <source>Save the badge</source>
   <extracomment>views/audit/office_people</extracomment>
   <translation>Guardar credencial</translation>
  </message>
  <message>
   <source>Save the figures</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Guardar indicadores</translation>
  </message>
  <message>
   <source>Save the labels</source>
   <extracomment>views/audit/office_more</extracomment>
   <translation>Guardar etiquetas</translation>
  </message>
  <message>
   <source>Save the report</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Guardar informe</translation>
  </message>
  <message>
   <source>Save the whole report</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Guardar informe entero</translation>
  </message>
  <message>
   <source>Save {name} as CSV in UTF-8 and send it again: it is not text.</source>
   <extracomment>exchange/sheet</extracomment>
   <translation>Guarde {name} como CSV en UTF-8 y envíelo otra vez: no es texto.</translation>
  </message>
  <message>
   <source>Saved against what was before</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Ahorrado respecto a lo anterior</translation>
  </message>
  <message>
   <source>Saved by {person}.</source>
   <extracomment>cli/profiles</extracomment>
   <translation>Guardado por {person}.</translation>
  </message>
  <message>
   <source>Saved {file}.</source>
   <extracomment>views/audit/unit_papers</extracomment>
   <translation>Guardado: {file}.</translation>
  </message>
  <message>
   <source>Saved {file}. Missing in it: {missing}.</source>
   <extracomment>views/audit/unit_papers</extracomment>
   <translation>Guardado: {file}. Faltan en él: {missing}.</translation>
  </message>
  <message>
   <source>Saved {file}: {count} rows.</source>
   <extracomment>views/audit/kpis_page, views/audit/reports_page</extracomment>
   <translation>Guardado: {file}, {count} filas.</translation>
  </message>
  <message>
   <source>Saved. Scan the next units: they are read this way from now on.</source>
   <extracomment>cli/profile_desk</extracomment>
   <translation>Guardado. Escanee las siguientes unidades: desde ahora se leen así.</translation>
  </message>
  <message>
   <source>Say no to what is asked.</source>
   <extracomment>views/words</extracomment>
   <translation>Responde no a la pregunta.</translation>
  </message>
  <message>
   <source>Say that what you are sent for is not at its place.</source>
   <extracomment>views/words</extracomment>
   <translation>Indica que lo que se le pide no está en su lugar.</translation>
  </message>
  <message>
   <source>Say the best grade that is left: one of A to E.</source>
   <extracomment>grading</extracomment>
   <translation>Diga el mejor grado que queda: uno de A a E.</translation>
  </message>
  <message>
   <source>Say the figure.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Diga el valor.</translation>
  </message>
  <message>
   <source>Say true or false: whether it needs its own key.</source>
   <extracomment>grading</extracomment>
   <translation>Diga true o false: si necesita su propia tecla.</translation>
  </message>
  <message>
   <source>Say under, expired or unknown of the warranty.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Diga under, expired o unknown de la garantía.</translation>
  </message>
  <message>
   <source>Say what it is: a house label is printed then.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Diga qué es: entonces se imprime una etiqueta de la casa.</translation>
  </message>
  <message>
   <source>Say what was done to it.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Diga qué se le hizo.</translation>
  </message>
  <message>
   <source>Say what was tested.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Diga qué se probó.</translation>
  </message>
  <message>
   <source>Say what you found and who is liable.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Indica qué se encontró y quién es responsable.</translation>
  </message>
  <message>
   <source>Say which answer is good: yes or no.</source>
   <extracomment>grading</extracomment>
   <translation>Diga qué respuesta es buena: yes o no.</translation>
  </message>
  <message>
   <source>Say which one with --client and --parcel: {boxes}.</source>
   <extracomment>exchange/office_papers</extracomment>
   <translation>Diga cuál con --client y --parcel: {boxes}.</translation>
  </message>
  <message>
   <source>Say which one with --client and --sku: {serial} is several units.</source>
   <extracomment>cli/trace</extracomment>
   <translation>Diga cuál con --client y --sku: {serial} son varias unidades.</translation>
  </message>
  <message>
   <source>Say which one with --client and --sku: {units}.</source>
   <extracomment>exchange/evidence_rows</extracomment>
   <translation>Diga cuál con --client y --sku: {units}.</translation>
  </message>
  <message>
   <source>Say which tool was used.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Diga qué herramienta se usó.</translation>
  </message>
  <message>
   <source>Say which vendor it goes back to.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Diga a qué proveedor vuelve.</translation>
  </message>
  <message>
   <source>Say which: everything is too much for one count.</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Diga cuál: todo es demasiado para un solo conteo.</translation>
  </message>
  <message>
   <source>Say who carries it.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Diga quién lo lleva.</translation>
  </message>
  <message>
   <source>Say who is liable: {names}.</source>
   <extracomment>grading, lane_rules</extracomment>
   <translation>Diga quién es responsable: {names}.</translation>
  </message>
  <message>
   <source>Say why it goes to lane {lane}.</source>
   <extracomment>modes/returns_answers</extracomment>
   <translation>Diga por qué va al carril {lane}.</translation>
  </message>
  <message>
   <source>Say why it has grade {grade}.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Diga por qué tiene grado {grade}.</translation>
  </message>
  <message>
   <source>Say why {place} is left uncounted.</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>Diga por qué {place} queda sin contar.</translation>
  </message>
  <message>
   <source>Say yes to what is asked.</source>
   <extracomment>views/words</extracomment>
   <translation>Responde sí a la pregunta.</translation>
  </message>
  <message>
   <source>Say yes, or that everything else is good.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Responde sí, o que todo lo demás está bien.</translation>
  </message>
  <message>
   <source>Scale</source>
   <extracomment>views/simulator, views/words</extracomment>
   <translation>Báscula</translation>
  </message>
  <message>
   <source>Scale not working</source>
   <extracomment>modes/packing_prompts</extracomment>
   <translation>La báscula no funciona</translation>
  </message>
  <message>
   <source>Scan a badge: this code is none.</source>
   <extracomment>cli/profile_desk</extracomment>
   <translation>Escanee una credencial: este código no lo es.</translation>
  </message>
  <message>
   <source>Scan a carton or a unit.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Escanee un cartón o una unidad.</translation>
  </message>
  <message>
   <source>Scan a carton or a unit: {left} to come.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escanee un cartón o una unidad: {left} por llegar.</translation>
  </message>
  <message>
   <source>Scan a dock: this place is none.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee un muelle: este lugar no lo es.</translation>
  </message>
  <message>
   <source>Scan a dock: {place} is none.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee un muelle: {place} no lo es.</translation>
  </message>
  <message>
   <source>Scan a place first: what it has seen is shown then.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Escanee antes un lugar: entonces se muestra lo que pasó por él.</translation>
  </message>
  <message>
   <source>Scan a place that is known: a bin or a cage.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escanee un lugar conocido: una ubicación o una jaula.</translation>
  </message>
  <message>
   <source>Scan a place, a unit, a carton or a tote: nothing is chosen here.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Escanee un lugar, una unidad, un cartón o una cubeta: aquí no hay nada elegido.</translation>
  </message>
  <message>
   <source>Scan a place, a unit, a carton, or a tote to pick into.</source>
   <extracomment>modes/storing_actions, modes/storing_prompts</extracomment>
   <translation>Escanee un lugar, una unidad, un cartón o una cubeta para recoger.</translation>
  </message>
  <message>
   <source>Scan a product code, then the serials of its units.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escanee un código de producto y luego las series de sus unidades.</translation>
  </message>
  <message>
   <source>Scan a sample</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Escanear muestra</translation>
  </message>
  <message>
   <source>Scan a shipment first: its number, its tracking number or a carton.</source>
   <extracomment>modes/receiving_scans</extracomment>
   <translation>Escanee antes una entrega: su número, su número de seguimiento o un cartón.</translation>
  </message>
  <message>
   <source>Scan a shipment first: none is open here.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Escanee antes una entrega: aquí no hay ninguna abierta.</translation>
  </message>
  <message>
   <source>Scan a shipment or a carton.</source>
   <extracomment>workflows/sign_on</extracomment>
   <translation>Escanee una entrega o un cartón.</translation>
  </message>
  <message>
   <source>Scan a shipment.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Escanee una entrega.</translation>
  </message>
  <message>
   <source>Scan a shipment: its number, its tracking number or a carton.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Escanee una entrega: su número, su número de seguimiento o un cartón.</translation>
  </message>
  <message>
   <source>Scan a shipment: what comes now comes to {dock}.</source>
   <extracomment>workflows/telling_receiving</extracomment>
   <translation>Escanee una entrega: lo que llega ahora llega a {dock}.</translation>
  </message>
  <message>
   <source>Scan a tote of this site: {code} is none.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escanee una cubeta de este almacén: {code} no lo es.</translation>
  </message>
  <message>
   <source>Scan a tote or an order first: no order is open here.</source>
   <extracomment>modes/packing_actions, modes/packing_scans</extracomment>
   <translation>Escanee antes una cubeta o un pedido: aquí no hay ninguno abierto.</translation>
  </message>
  <message>
   <source>Scan a tote or an order.</source>
   <extracomment>modes/packing_actions, modes/packing_prompts, workflows/sign_on</extracomment>
   <translation>Escanee una cubeta o un pedido.</translation>
  </message>
  <message>
   <source>Scan a tote or an order: nothing here is called {code}.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee una cubeta o un pedido: aquí nada se llama {code}.</translation>
  </message>
  <message>
   <source>Scan a unit first: none is in hand.</source>
   <extracomment>modes/repair_actions, modes/returns_answers</extracomment>
   <translation>Escanee antes una unidad: no hay ninguna en curso.</translation>
  </message>
  <message>
   <source>Scan a unit first: nothing is to be inspected.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Escanee antes una unidad: no hay nada que inspeccionar.</translation>
  </message>
  <message>
   <source>Scan a unit onto the list before it leaves.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Escanee una unidad a la lista antes de que salga.</translation>
  </message>
  <message>
   <source>Scan a unit or a carton.</source>
   <extracomment>workflows/sign_on</extracomment>
   <translation>Escanee una unidad o un cartón.</translation>
  </message>
  <message>
   <source>Scan a unit that is in this box.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee una unidad que esté en esta caja.</translation>
  </message>
  <message>
   <source>Scan a unit: nothing was received yet.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee una unidad: aún no se recibió nada.</translation>
  </message>
  <message>
   <source>Scan again, or scan another code on the label.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee otra vez, u otro código de la etiqueta.</translation>
  </message>
  <message>
   <source>Scan again: the check digit is wrong.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee otra vez: el dígito de control no es correcto.</translation>
  </message>
  <message>
   <source>Scan again: the code came without its end. If this repeats, scan the set-up sheet.</source>
   <extracomment>devices/framing</extracomment>
   <translation>Escanee otra vez: el código llegó sin su final. Si se repite, escanee la hoja de configuración.</translation>
  </message>
  <message>
   <source>Scan again: the code is empty.</source>
   <extracomment>codes</extracomment>
   <translation>Escanee otra vez: el código está vacío.</translation>
  </message>
  <message>
   <source>Scan again: the code was cut off after {size} bytes.</source>
   <extracomment>devices/framing</extracomment>
   <translation>Escanee otra vez: el código se cortó tras {size} bytes.</translation>
  </message>
  <message>
   <source>Scan an empty tote.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Escanee una cubeta vacía.</translation>
  </message>
  <message>
   <source>Scan an item: the box is empty.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee un artículo: la caja está vacía.</translation>
  </message>
  <message>
   <source>Scan another code on the label: its GS1 data is not right, {fault}.</source>
   <extracomment>codes</extracomment>
   <translation>Escanee otro código de la etiqueta: sus datos GS1 no son correctos, {fault}.</translation>
  </message>
  <message>
   <source>Scan another code on the label: this one has {length} characters, at most {most}.</source>
   <extracomment>codes</extracomment>
   <translation>Escanee otro código de la etiqueta: este tiene {length} caracteres, como mucho {most}.</translation>
  </message>
  <message>
   <source>Scan another code: this one is longer than {limit} bytes.</source>
   <extracomment>devices/framing</extracomment>
   <translation>Escanee otro código: este pasa de {limit} bytes.</translation>
  </message>
  <message>
   <source>Scan another label of it, or press F9 to receive it unannounced: nobody announced {code}.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee otra etiqueta suya o pulse F9 para recibirlo sin anunciar: nadie anunció {code}.</translation>
  </message>
  <message>
   <source>Scan another label of it, or receive it unannounced.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee otra etiqueta suya o recíbalo sin anunciar.</translation>
  </message>
  <message>
   <source>Scan another part: this one is in it already.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Escanee otra pieza: esta ya está dentro.</translation>
  </message>
  <message>
   <source>Scan another place, or call a supervisor: no count of {place} is planned.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Escanee otro lugar o llame a un supervisor: no hay conteo previsto de {place}.</translation>
  </message>
  <message>
   <source>Scan another place: {place} is counted and waits for a supervisor.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Escanee otro lugar: {place} está contado y espera a un supervisor.</translation>
  </message>
  <message>
   <source>Scan another unit: this sample was scanned before.</source>
   <extracomment>profile_workbench</extracomment>
   <translation>Escanee otra unidad: esta muestra ya se escaneó.</translation>
  </message>
  <message>
   <source>Scan any label of a parcel first: none is open here.</source>
   <extracomment>modes/returns_actions, modes/returns_unreadable</extracomment>
   <translation>Escanee antes cualquier etiqueta de un paquete: aquí no hay ninguno abierto.</translation>
  </message>
  <message>
   <source>Scan any label of a parcel, or the unit itself.</source>
   <extracomment>modes/returns_prompts, workflows/repair, workflows/sign_on</extracomment>
   <translation>Escanee cualquier etiqueta de un paquete, o la unidad misma.</translation>
  </message>
  <message>
   <source>Scan any label of a parcel.</source>
   <extracomment>modes/returns_answers</extracomment>
   <translation>Escanee cualquier etiqueta de un paquete.</translation>
  </message>
  <message>
   <source>Scan any label of a parcel: the opening of {label} is taken back.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Escanee cualquier etiqueta de un paquete: la apertura de {label} se deshizo.</translation>
  </message>
  <message>
   <source>Scan any label of the next parcel.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Escanee cualquier etiqueta del siguiente paquete.</translation>
  </message>
  <message>
   <source>Scan each carton on it, the damaged ones as damaged.</source>
   <extracomment>workflows/docks</extracomment>
   <translation>Escanee cada cartón que lleva, los dañados como dañados.</translation>
  </message>
  <message>
   <source>Scan each part that comes out or goes in; press F2 when it is repaired.</source>
   <extracomment>words_repair</extracomment>
   <translation>Escanee cada pieza que sale o entra; pulse F2 cuando esté reparada.</translation>
  </message>
  <message>
   <source>Scan each part that comes out, or press F2 to scrap what is left.</source>
   <extracomment>words_repair</extracomment>
   <translation>Escanee cada pieza que sale o pulse F2 para desechar lo que queda.</translation>
  </message>
  <message>
   <source>Scan every unit of it: {unseen} are not seen yet.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Escanee todas sus unidades: {unseen} aún no se han visto.</translation>
  </message>
  <message>
   <source>Scan every {sku} that lies at {place}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Escanee cada {sku} que haya en {place}.</translation>
  </message>
  <message>
   <source>Scan everything that lies at {place}.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Escanee todo lo que haya en {place}.</translation>
  </message>
  <message>
   <source>Scan it again or type it: the check digit of {read} is wrong.</source>
   <extracomment>profiles</extracomment>
   <translation>Escanéelo otra vez o tecléelo: el dígito de control de {read} no es correcto.</translation>
  </message>
  <message>
   <source>Scan it again: another bench moved it a moment ago.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanéelo otra vez: otro puesto lo movió hace un momento.</translation>
  </message>
  <message>
   <source>Scan it to its place: something has happened to it since.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Muévalo escaneando: algo le ha pasado desde entonces.</translation>
  </message>
  <message>
   <source>Scan its label back, or press F11 to open the box again.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee su etiqueta, o pulse F11 para reabrir la caja.</translation>
  </message>
  <message>
   <source>Scan its number to go on with the list.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Escanee su número para seguir con la lista.</translation>
  </message>
  <message>
   <source>Scan its plate and its tote again.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Escanee otra vez su matrícula y su cubeta.</translation>
  </message>
  <message>
   <source>Scan its plate: it was inspected already.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escanee su matrícula: ya se inspeccionó.</translation>
  </message>
  <message>
   <source>Scan its product code, or press F2 for a list.</source>
   <extracomment>modes/returns_unreadable</extracomment>
   <translation>Escanee su código de producto o pulse F2 para ver una lista.</translation>
  </message>
  <message>
   <source>Scan its product code.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Escanee su código de producto.</translation>
  </message>
  <message>
   <source>Scan its product code: the list waits for the database.</source>
   <extracomment>modes/returns_unreadable</extracomment>
   <translation>Escanee su código de producto: la lista espera a la base de datos.</translation>
  </message>
  <message>
   <source>Scan its product code: this item is counted here.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee su código de producto: este artículo aquí solo se cuenta.</translation>
  </message>
  <message>
   <source>Scan its product code: {name} is counted here.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee su código de producto: {name} aquí solo se cuenta.</translation>
  </message>
  <message>
   <source>Scan its right {kind}, or choose 1.</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>Escanee el código correcto ({kind}) o elija 1.</translation>
  </message>
  <message>
   <source>Scan its serial, or press F2 if {code} is its serial.</source>
   <extracomment>workflows/returns_questions</extracomment>
   <translation>Escanee su serie, o pulse F2 si {code} es su serie.</translation>
  </message>
  <message>
   <source>Scan its tote again.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Escanee otra vez su cubeta.</translation>
  </message>
  <message>
   <source>Scan its {kind} now.</source>
   <extracomment>workflows/telling_receiving</extracomment>
   <translation>Escanee ahora: {kind}.</translation>
  </message>
  <message>
   <source>Scan its {kind}.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Escanee: {kind}.</translation>
  </message>
  <message>
   <source>Scan more units first: a profile is learned from {least} serials, not {count}.</source>
   <extracomment>known_profiles</extracomment>
   <translation>Escanee antes más unidades: un perfil se aprende de {least} series, no de {count}.</translation>
  </message>
  <message>
   <source>Scan one code: an RFID reader hears too many at once.</source>
   <extracomment>app_audit</extracomment>
   <translation>Escanee un código: un lector RFID oye demasiados a la vez.</translation>
  </message>
  <message>
   <source>Scan or paste serials here, one a line.</source>
   <extracomment>views/profile_samples</extracomment>
   <translation>Escanee o pegue aquí las series, una por línea.</translation>
  </message>
  <message>
   <source>Scan or type its tracking number.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Escanee o teclee su número de seguimiento.</translation>
  </message>
  <message>
   <source>Scan or type the place</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>Escanee o teclee el lugar</translation>
  </message>
  <message>
   <source>Scan or type your own badge, then Enter</source>
   <extracomment>views/audit/office_people</extracomment>
   <translation>Escanee o teclee su propia credencial y Enter</translation>
  </message>
  <message>
   <source>Scan the badge again: it is not complete. Ask a supervisor for a new one if that does not help.</source>
   <extracomment>codes</extracomment>
   <translation>Escanee la credencial otra vez: no está completa. Si no sirve, pida otra al supervisor.</translation>
  </message>
  <message>
   <source>Scan the badge of a second person who sees it destroyed.</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>Escanee la credencial de otra persona que lo vea destruir.</translation>
  </message>
  <message>
   <source>Scan the badge of a second person, or press F3 to leave it.</source>
   <extracomment>modes/repair_scans</extracomment>
   <translation>Escanee la credencial de otra persona o pulse F3 para dejarlo.</translation>
  </message>
  <message>
   <source>Scan the badge of a second person.</source>
   <extracomment>modes/repair_look, modes/returns_prompts</extracomment>
   <translation>Escanee la credencial de otra persona.</translation>
  </message>
  <message>
   <source>Scan the badge of a second person: this takes two.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Escanee la credencial de otra persona: hacen falta dos.</translation>
  </message>
  <message>
   <source>Scan the badge of a second person: this was not the unit that left.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Escanee la credencial de otra persona: esta no era la unidad que salió.</translation>
  </message>
  <message>
   <source>Scan the badge of a second person: two have said that it was destroyed.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Escanee la credencial de otra persona: dos han dicho que se destruyó.</translation>
  </message>
  <message>
   <source>Scan the badge of a second supervisor to release it.</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Escanee la credencial de un segundo supervisor para liberarla.</translation>
  </message>
  <message>
   <source>Scan the badge of a second supervisor: a recall is released by two.</source>
   <extracomment>workflows/audit_holds</extracomment>
   <translation>Escanee la credencial de un segundo supervisor: una retirada la liberan dos.</translation>
  </message>
  <message>
   <source>Scan the badge of a second supervisor: this decision is made by two.</source>
   <extracomment>workflows/audit_cases</extracomment>
   <translation>Escanee la credencial de un segundo supervisor: esta decisión la toman dos.</translation>
  </message>
  <message>
   <source>Scan the badge of a second supervisor: this one is not known.</source>
   <extracomment>workflows/audit_cases, workflows/audit_holds</extracomment>
   <translation>Escanee la credencial de un segundo supervisor: esta no se conoce.</translation>
  </message>
  <message>
   <source>Scan the badge of a supervisor: a change is kept with its author.</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Escanee la credencial de un supervisor: el cambio se guarda con su autor.</translation>
  </message>
  <message>
   <source>Scan the badge of a supervisor: this one may not change profiles.</source>
   <extracomment>cli/profile_desk</extracomment>
   <translation>Escanee la credencial de un supervisor: esta no puede cambiar perfiles.</translation>
  </message>
  <message>
   <source>Scan the carton that you open, then its units.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Escanee el cartón que abre y luego sus unidades.</translation>
  </message>
  <message>
   <source>Scan the carton that you open: this shipment is closed.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escanee el cartón que abre: esta entrega está cerrada.</translation>
  </message>
  <message>
   <source>Scan the cartons to open: {count} have to be.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Escanee los cartones por abrir: hay que abrir {count}.</translation>
  </message>
  <message>
   <source>Scan the code on this unit: another unit has it in the book.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee el código de esta unidad: en el registro lo tiene otra.</translation>
  </message>
  <message>
   <source>Scan the code on this unit: the unit {serial} has it in the book.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee el código de esta unidad: en el registro lo tiene la unidad {serial}.</translation>
  </message>
  <message>
   <source>Scan the code once. The scanner's light in the window turns green.</source>
   <extracomment>labels/keyboard_check</extracomment>
   <translation>Escanee el código una vez. La luz del lector en la ventana se pone verde.</translation>
  </message>
  <message>
   <source>Scan the damaged one, or press F3 to leave it.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Escanee el dañado o pulse F3 para dejarlo.</translation>
  </message>
  <message>
   <source>Scan the damaged unit or carton.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Escanee la unidad o el cartón dañado.</translation>
  </message>
  <message>
   <source>Scan the first code.</source>
   <extracomment>workflows/sign_on</extracomment>
   <translation>Escanee el primer código.</translation>
  </message>
  <message>
   <source>Scan the first item: {left} to pack.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Escanee el primer artículo: hay {left} por empacar.</translation>
  </message>
  <message>
   <source>Scan the keyboard check: what this scanner types is not proved yet (station print keyboard-check).</source>
   <extracomment>devices/keyboard_scanner</extracomment>
   <translation>Escanee la prueba de teclado: aún no está probado lo que teclea este lector (station print keyboard-check).</translation>
  </message>
  <message>
   <source>Scan the label of a place: nothing here is called {place}.</source>
   <extracomment>refusals_counting, views/audit/shrink_page</extracomment>
   <translation>Escanee la etiqueta de un lugar: aquí nada se llama {place}.</translation>
  </message>
  <message>
   <source>Scan the label of this box: it is closed, and this is no parcel's label.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee la etiqueta de esta caja: está cerrada, y esta no es una etiqueta de paquete.</translation>
  </message>
  <message>
   <source>Scan the label on the box before it leaves.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee la etiqueta de la caja antes de que salga.</translation>
  </message>
  <message>
   <source>Scan the label on the unit: {serial}. This was another one.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Escanee la etiqueta de la unidad: {serial}. Esta era otra.</translation>
  </message>
  <message>
   <source>Scan the new serial, or press F11 for one of the house.</source>
   <extracomment>modes/repair_actions, modes/repair_look</extracomment>
   <translation>Escanee la serie nueva o pulse F11 para una de la casa.</translation>
  </message>
  <message>
   <source>Scan the new serial: this is the one it has.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Escanee la serie nueva: esta es la que tiene.</translation>
  </message>
  <message>
   <source>Scan the next carton or unit: {left} to come.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Escanee el siguiente cartón o unidad: {left} por llegar.</translation>
  </message>
  <message>
   <source>Scan the next item: {left} to go.</source>
   <extracomment>modes/packing_prompts, workflows/packing</extracomment>
   <translation>Escanee el siguiente artículo: {left} por empacar.</translation>
  </message>
  <message>
   <source>Scan the next one, or press F12 when all is scanned.</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Escanee el siguiente o pulse F12 cuando esté todo escaneado.</translation>
  </message>
  <message>
   <source>Scan the next one, or press F2 if this is another unit.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escanee el siguiente o pulse F2 si esta es otra unidad.</translation>
  </message>
  <message>
   <source>Scan the next one, or press F4 to type how many.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Escanee el siguiente o pulse F4 para teclear cuántos.</translation>
  </message>
  <message>
   <source>Scan the next one.</source>
   <extracomment>workflows/counting, workflows/naming, workflows/receiving</extracomment>
   <translation>Escanee la siguiente.</translation>
  </message>
  <message>
   <source>Scan the next one: by the book it lies at {place} already.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escanee el siguiente: según el registro ya está en {place}.</translation>
  </message>
  <message>
   <source>Scan the next one: it comes to {dock}.</source>
   <extracomment>workflows/telling_receiving</extracomment>
   <translation>Escanee el siguiente: llega a {dock}.</translation>
  </message>
  <message>
   <source>Scan the next one: nothing has to be typed.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Escanee el siguiente: no hay que teclear nada.</translation>
  </message>
  <message>
   <source>Scan the next one: the label is on its unit.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escanee el siguiente: la etiqueta está en su unidad.</translation>
  </message>
  <message>
   <source>Scan the next one: this one is in the box.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee el siguiente: este ya está en la caja.</translation>
  </message>
  <message>
   <source>Scan the next one: this one is in the tote.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escanee el siguiente: este ya está en la cubeta.</translation>
  </message>
  <message>
   <source>Scan the next one: {left} to come.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escanee el siguiente: {left} por llegar.</translation>
  </message>
  <message>
   <source>Scan the next one: {serial} goes without its {kind}.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Escanee la siguiente: {serial} queda sin este código: {kind}.</translation>
  </message>
  <message>
   <source>Scan the next one: {unseen} are not seen yet.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escanee el siguiente: {unseen} aún no se han visto.</translation>
  </message>
  <message>
   <source>Scan the next parcel: everything that was announced is in its tote.</source>
   <extracomment>modes/returns_prompts, workflows/returns</extracomment>
   <translation>Escanee el siguiente paquete: todo lo anunciado está en su cubeta.</translation>
  </message>
  <message>
   <source>Scan the next parcel: this one is told when the database is back.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Escanee el siguiente paquete: de este se sabrá cuando vuelva la base de datos.</translation>
  </message>
  <message>
   <source>Scan the next place, unit, carton or tote.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Escanee el siguiente lugar, unidad, cartón o cubeta.</translation>
  </message>
  <message>
   <source>Scan the next place.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Escanee el siguiente lugar.</translation>
  </message>
  <message>
   <source>Scan the next tote.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Escanee la siguiente cubeta.</translation>
  </message>
  <message>
   <source>Scan the next unit onto the list, or press F12 to send it.</source>
   <extracomment>modes/repair_look, workflows/telling_repair</extracomment>
   <translation>Escanee la siguiente unidad a la lista o pulse F12 para enviarla.</translation>
  </message>
  <message>
   <source>Scan the next unit, or press F12 for the next parcel.</source>
   <extracomment>modes/returns_prompts</extracomment>
   <translation>Escanee la siguiente unidad o pulse F12 para el siguiente paquete.</translation>
  </message>
  <message>
   <source>Scan the next unit, or press F12 to close the parcel.</source>
   <extracomment>modes/returns_prompts, words_returns, workflows/returns</extracomment>
   <translation>Escanee la siguiente unidad o pulse F12 para cerrar el paquete.</translation>
  </message>
  <message>
   <source>Scan the next unit: this one lies in its tote.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escanee la siguiente unidad: esta está en su cubeta.</translation>
  </message>
  <message>
   <source>Scan the order that is picked into it.</source>
   <extracomment>modes/storing_prompts, workflows/picking</extracomment>
   <translation>Escanee el pedido que se recoge en ella.</translation>
  </message>
  <message>
   <source>Scan the other code on the unit: this one is its serial.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee el otro código de la unidad: este es su serie.</translation>
  </message>
  <message>
   <source>Scan the parcel again: this bench has let it go.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escanee el paquete otra vez: este puesto lo soltó.</translation>
  </message>
  <message>
   <source>Scan the place again: it is not in hand here.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Escanee el lugar otra vez: aquí no está en curso.</translation>
  </message>
  <message>
   <source>Scan the place first, or press F3 to put down what you hold.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escanee antes el lugar o pulse F3 para soltar lo que lleva.</translation>
  </message>
  <message>
   <source>Scan the place first: none is being counted here.</source>
   <extracomment>modes/counting_actions, refusals_counting</extracomment>
   <translation>Escanee antes el lugar: aquí no se cuenta ninguno.</translation>
  </message>
  <message>
   <source>Scan the place for what you hold, or press F3 to put it down, then sign off.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Escanee el lugar para lo que lleva o pulse F3 para soltarlo y luego salga.</translation>
  </message>
  <message>
   <source>Scan the place it goes to.</source>
   <extracomment>modes/storing_prompts</extracomment>
   <translation>Escanee el lugar adonde va.</translation>
  </message>
  <message>
   <source>Scan the place it goes to: no place that is free fits it.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Escanee el lugar adonde va: ningún lugar libre le sirve.</translation>
  </message>
  <message>
   <source>Scan the place or the carton first: its label is printed then.</source>
   <extracomment>modes/storing_actions</extracomment>
   <translation>Escanee antes el lugar o el cartón: su etiqueta se imprime entonces.</translation>
  </message>
  <message>
   <source>Scan the place to count.</source>
   <extracomment>modes/counting_task, workflows/sign_on</extracomment>
   <translation>Escanee el lugar que va a contar.</translation>
  </message>
  <message>
   <source>Scan the place where it is stock again.</source>
   <extracomment>words_repair</extracomment>
   <translation>Escanee el lugar donde vuelve a existencias.</translation>
  </message>
  <message>
   <source>Scan the plate on the unit: it was inspected already. F8 takes that back.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Escanee la matrícula de la unidad: ya se inspeccionó. F8 lo deshace.</translation>
  </message>
  <message>
   <source>Scan the plate on the unit: {plate}. This was {code}.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escanee la matrícula de la unidad: {plate}. Esta era {code}.</translation>
  </message>
  <message>
   <source>Scan the plate that was printed for this unit.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escanee la matrícula que se imprimió para esta unidad.</translation>
  </message>
  <message>
   <source>Scan the product code again: {read} has a wrong check digit.</source>
   <extracomment>codes</extracomment>
   <translation>Escanee el código de producto otra vez: el dígito de control de {read} no es correcto.</translation>
  </message>
  <message>
   <source>Scan the product code of goods without serials first.</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>Escanee antes el código de producto de la mercancía sin serie.</translation>
  </message>
  <message>
   <source>Scan the product code once for each piece.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Escanee el código de producto una vez por pieza.</translation>
  </message>
  <message>
   <source>Scan the rest of the sample first.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee antes el resto de la muestra.</translation>
  </message>
  <message>
   <source>Scan the rest of the sample of carton {carton} first.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee antes el resto de la muestra del cartón {carton}.</translation>
  </message>
  <message>
   <source>Scan the serial label: no item of this order has serials like that.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee la etiqueta de serie: ningún artículo de este pedido tiene series así.</translation>
  </message>
  <message>
   <source>Scan the serial of each part that comes out, or press F11 if it has none.</source>
   <extracomment>words_repair</extracomment>
   <translation>Escanee la serie de cada pieza que sale o pulse F11 si no tiene.</translation>
  </message>
  <message>
   <source>Scan the serial of the unit: this is a label.</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>Escanee la serie de la unidad: esto es una etiqueta.</translation>
  </message>
  <message>
   <source>Scan the serial of this {name}: that was its product code.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee la serie de este {name}: ese era su código de producto.</translation>
  </message>
  <message>
   <source>Scan the serial, not another code: a serial has at most {most} characters; read {length}.</source>
   <extracomment>profiles</extracomment>
   <translation>Escanee la serie, no otro código: una serie tiene como mucho {most} caracteres; se leyeron {length}.</translation>
  </message>
  <message>
   <source>Scan the serial, not another code: {read} is not written like a serial of type {profile}.</source>
   <extracomment>profiles</extracomment>
   <translation>Escanee la serie, no otro código: {read} no se escribe como una serie del tipo {profile}.</translation>
  </message>
  <message>
   <source>Scan the serial: nothing was read.</source>
   <extracomment>profiles</extracomment>
   <translation>Escanee la serie: no se leyó nada.</translation>
  </message>
  <message>
   <source>Scan the serial: that was a command code.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee la serie: ese era un código de comando.</translation>
  </message>
  <message>
   <source>Scan the serial: that was a product code.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee la serie: ese era un código de producto.</translation>
  </message>
  <message>
   <source>Scan the serial: this code names no unit, product or carton.</source>
   <extracomment>codes</extracomment>
   <translation>Escanee la serie: este código no nombra unidad, producto ni cartón.</translation>
  </message>
  <message>
   <source>Scan the serial: this is {what}.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee la serie: esto es {what}.</translation>
  </message>
  <message>
   <source>Scan the serial: {code} is {what}.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee la serie: {code} es {what}.</translation>
  </message>
  <message>
   <source>Scan the serials of its units.</source>
   <extracomment>modes/receiving_scans, workflows/receiving</extracomment>
   <translation>Escanee las series de sus unidades.</translation>
  </message>
  <message>
   <source>Scan the shipment again: this bench has let it go.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee la entrega otra vez: este puesto la soltó.</translation>
  </message>
  <message>
   <source>Scan the supervisor's badge, or press F3 to leave it.</source>
   <extracomment>modes/packing_scans, modes/receiving_correct</extracomment>
   <translation>Escanee la credencial del supervisor, o pulse F3 para dejarlo.</translation>
  </message>
  <message>
   <source>Scan the tote again: this bench has let the order go.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee la cubeta otra vez: este puesto soltó el pedido.</translation>
  </message>
  <message>
   <source>Scan the tote again: this cart has let the order go.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escanee la cubeta otra vez: este carro soltó el pedido.</translation>
  </message>
  <message>
   <source>Scan the tote for order {order}.</source>
   <extracomment>modes/storing_prompts, workflows/storing</extracomment>
   <translation>Escanee la cubeta para el pedido {order}.</translation>
  </message>
  <message>
   <source>Scan the tote: it was inspected already. F8 takes that back.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Escanee la cubeta: ya se inspeccionó. F8 lo deshace.</translation>
  </message>
  <message>
   <source>Scan the unit again, or the next one.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Escanee la unidad otra vez, o la siguiente.</translation>
  </message>
  <message>
   <source>Scan the unit again: it does not have this name any more.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee la unidad otra vez: ya no tiene este código.</translation>
  </message>
  <message>
   <source>Scan the unit again: something has happened to it since.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Escanee la unidad otra vez: algo le ha pasado desde entonces.</translation>
  </message>
  <message>
   <source>Scan the unit again: this bench has let it go.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Escanee la unidad otra vez: este puesto la soltó.</translation>
  </message>
  <message>
   <source>Scan the unit itself or another label, or press F2 to open it unannounced.</source>
   <extracomment>workflows/returns_questions</extracomment>
   <translation>Escanee la unidad misma u otra etiqueta, o pulse F2 para abrirlo sin anunciar.</translation>
  </message>
  <message>
   <source>Scan the unit itself: this parcel is closed.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escanee la unidad misma: este paquete está cerrado.</translation>
  </message>
  <message>
   <source>Scan the unit itself: this parcel was closed on {at}.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escanee la unidad misma: este paquete se cerró el {at}.</translation>
  </message>
  <message>
   <source>Scan the unit that comes out of the box.</source>
   <extracomment>modes/packing_actions, modes/packing_prompts</extracomment>
   <translation>Escanee la unidad que sale de la caja.</translation>
  </message>
  <message>
   <source>Scan the unit's serial, or press F12 for the next parcel.</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>Escanee la serie de la unidad o pulse F12 para el siguiente paquete.</translation>
  </message>
  <message>
   <source>Scan the unit, or press F9 if the box is empty.</source>
   <extracomment>modes/returns_actions, modes/returns_prompts, refusals_returns, words_returns</extracomment>
   <translation>Escanee la unidad o pulse F9 si la caja está vacía.</translation>
  </message>
  <message>
   <source>Scan the unit, then lay it into this tote.</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>Escanee la unidad y póngala en esta cubeta.</translation>
  </message>
  <message>
   <source>Scan the whole serial: {profile} has {expected} characters; read {length}: {read}.</source>
   <extracomment>profiles</extracomment>
   <translation>Escanee la serie entera: {profile} tiene {expected} caracteres; se leyeron {length}: {read}.</translation>
  </message>
  <message>
   <source>Scan tote {tote}, or an empty one.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Escanee la cubeta {tote} o una vacía.</translation>
  </message>
  <message>
   <source>Scan tote {tote}: what is picked of it is in there.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Escanee la cubeta {tote}: allí está lo recogido.</translation>
  </message>
  <message>
   <source>Scan unit by unit: no listed serial is still to come.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee unidad por unidad: no falta por llegar ninguna serie de la lista.</translation>
  </message>
  <message>
   <source>Scan unit by unit: the list cannot be received as it is.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee unidad por unidad: la lista no se puede recibir como está.</translation>
  </message>
  <message>
   <source>Scan unit by unit: {count} of the list cannot be, beginning with {serial}. Nothing was received.</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>Escanee unidad por unidad: {count} de la lista no se pueden recibir, desde {serial}. No se recibió nada.</translation>
  </message>
  <message>
   <source>Scan what goes here, one after the other.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Escanee lo que va aquí, uno tras otro.</translation>
  </message>
  <message>
   <source>Scan what goes here, or another place.</source>
   <extracomment>workflows/places</extracomment>
   <translation>Escanee lo que va aquí, u otro lugar.</translation>
  </message>
  <message>
   <source>Scan what goes to {place}.</source>
   <extracomment>modes/storing_prompts</extracomment>
   <translation>Escanee lo que va a {place}.</translation>
  </message>
  <message>
   <source>Scan what is in carton {carton}.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Escanee lo que hay en el cartón {carton}.</translation>
  </message>
  <message>
   <source>Scan what is in it: by the book {carton} is empty.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Escanee lo que contiene: según el registro {carton} está vacío.</translation>
  </message>
  <message>
   <source>Scan what is not in its tote yet, and bring it there first.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escanee lo que aún no está en su cubeta y llévelo antes allí.</translation>
  </message>
  <message>
   <source>Scan what lies here, then press F12.</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>Escanee lo que hay aquí y pulse F12.</translation>
  </message>
  <message>
   <source>Scan your badge again, or ask for a new one: this badge is not known.</source>
   <extracomment>workflows/audit_session</extracomment>
   <translation>Escanee su credencial otra vez o pida una nueva: esta no se conoce.</translation>
  </message>
  <message>
   <source>Scan your badge again, then do this again: the database cannot tell who did it.</source>
   <extracomment>refusals</extracomment>
   <translation>Escanee su credencial otra vez y repita esto: la base de datos no puede saber quién lo hizo.</translation>
  </message>
  <message>
   <source>Scan your badge again: it was scanned too long ago. What you typed is still here.</source>
   <extracomment>views/audit/window, workflows/audit_session</extracomment>
   <translation>Escanee su credencial otra vez: la escaneó hace demasiado tiempo. Lo que escribió sigue aquí.</translation>
  </message>
  <message>
   <source>Scan your badge and press Enter to save: only new scans are read this way.</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Escanee su credencial y pulse Intro para guardar: solo las lecturas nuevas cambian.</translation>
  </message>
  <message>
   <source>Scan your badge first: nobody is signed on.</source>
   <extracomment>modes/sign_on, views/audit/window</extracomment>
   <translation>Escanee antes su credencial: no hay nadie con sesión.</translation>
  </message>
  <message>
   <source>Scan your badge to go on.</source>
   <extracomment>bench_late</extracomment>
   <translation>Escanee su credencial para seguir.</translation>
  </message>
  <message>
   <source>Scan your badge.</source>
   <extracomment>bench_words, modes/sign_on, views/audit/frame, views/audit/window</extracomment>
   <translation>Escanee su credencial.</translation>
  </message>
  <message>
   <source>Scan your new badge: the one you signed on with was revoked. What you typed is still here.</source>
   <extracomment>workflows/audit_session</extracomment>
   <translation>Escanee su credencial nueva: la que usó para entrar se revocó. Lo que escribió sigue aquí.</translation>
  </message>
  <message>
   <source>Scan your own badge to go on: people and badges are changed by whoever shows one.</source>
   <extracomment>views/audit/office_people</extracomment>
   <translation>Escanee su propia credencial para seguir: personas y credenciales las cambia quien muestra la suya.</translation>
  </message>
  <message>
   <source>Scan your own badge: people and badges are changed by whoever shows one.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Escanee su propia credencial: personas y credenciales las cambia quien muestra la suya.</translation>
  </message>
  <message>
   <source>Scan {left} more of carton {carton}.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Escanee {left} más del cartón {carton}.</translation>
  </message>
  <message>
   <source>Scan {serial} and bring it to its tote first.</source>
   <extracomment>refusals_returns</extracomment>
   <translation>Escanee {serial} y llévela antes a su cubeta.</translation>
  </message>
  <message>
   <source>Scan {units} of {name}.</source>
   <extracomment>modes/storing_prompts</extracomment>
   <translation>Escanee {units} de {name}.</translation>
  </message>
  <message>
   <source>Scanned from another unit</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>Escaneado de otra unidad</translation>
  </message>
  <message>
   <source>Scanned the wrong code of this unit</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>Se escaneó otro código de esta unidad</translation>
  </message>
  <message>
   <source>Scanned {what} at {at}, checked only now.</source>
   <extracomment>bench_late</extracomment>
   <translation>{what} se escaneó el {at} y se comprueba ahora.</translation>
  </message>
  <message>
   <source>Scanner</source>
   <extracomment>views/simulator, views/words</extracomment>
   <translation>Escáner</translation>
  </message>
  <message>
   <source>Scans behind this point</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Lecturas de este punto</translation>
  </message>
  <message>
   <source>Scrap</source>
   <extracomment>modes/repair_look, views/audit/office_families</extracomment>
   <translation>Desechar</translation>
  </message>
  <message>
   <source>Scrap it</source>
   <extracomment>words_cases</extracomment>
   <translation>Desechar</translation>
  </message>
  <message>
   <source>Scrap list</source>
   <extracomment>labels/vendor_papers</extracomment>
   <translation>Lista de desecho</translation>
  </message>
  <message>
   <source>Scrapped</source>
   <extracomment>labels/vendor_papers, paper_units, words_kinds</extracomment>
   <translation>Desechada</translation>
  </message>
  <message>
   <source>Scratched or dented</source>
   <extracomment>words_returns</extracomment>
   <translation>Rayada o abollada</translation>
  </message>
  <message>
   <source>Screen</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Pantalla</translation>
  </message>
  <message>
   <source>Sealed cartons</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Cartones cerrados</translation>
  </message>
  <message>
   <source>Search</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search again: this unit is not in the base.</source>
   <extracomment>paper_audit, views/audit/unit_page</extracomment>
   <translation>Busque otra vez: esta unidad no está en la base.</translation>
  </message>
  <message>
   <source>Searched for and not found.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Se buscó y no se encontró.</translation>
  </message>
  <message>
   <source>Second count</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Segundo conteo</translation>
  </message>
  <message>
   <source>Seconds per scan</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Segundos por lectura</translation>
  </message>
  <message>
   <source>Secure.</source>
   <extracomment>modes/storing_tasks, workflows/storing</extracomment>
   <translation>Bajo llave.</translation>
  </message>
  <message>
   <source>Secure: for valuable goods</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Bajo llave: para mercancía de valor</translation>
  </message>
  <message>
   <source>Seen</source>
   <extracomment>paper_units, views/audit/case_detail, views/audit/shrink_page, words_kinds</extracomment>
   <translation>Visto</translation>
  </message>
  <message>
   <source>Seen by</source>
   <extracomment>words_facts</extracomment>
   <translation>Visto por</translation>
  </message>
  <message>
   <source>Self-test</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Autoprueba</translation>
  </message>
  <message>
   <source>Sellable</source>
   <extracomment>words_states</extracomment>
   <translation>Vendible</translation>
  </message>
  <message>
   <source>Send it</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send it to a lane</source>
   <extracomment>words_cases</extracomment>
   <translation>Enviar a un carril</translation>
  </message>
  <message>
   <source>Send it to another lane than the rule's. This is kept.</source>
   <extracomment>views/words</extracomment>
   <translation>Envía a otro carril que el de la regla. Queda registrado.</translation>
  </message>
  <message>
   <source>Send the newest version: version {version} of this shipment is here.</source>
   <extracomment>exchange/inbounds</extracomment>
   <translation>Envíe la versión más nueva: aquí está la versión {version} de esta entrega.</translation>
  </message>
  <message>
   <source>Send what is missing as another return: this one has arrived.</source>
   <extracomment>exchange/rmas</extracomment>
   <translation>Envíe lo que falta como otra devolución: esta ya llegó.</translation>
  </message>
  <message>
   <source>Send what is missing as another shipment: receiving of this one has begun.</source>
   <extracomment>exchange/inbounds</extracomment>
   <translation>Envíe lo que falta como otra entrega: la recepción de esta ya empezó.</translation>
  </message>
  <message>
   <source>Send {name} again with fewer columns: it has {count}, at most {most} are read.</source>
   <extracomment>exchange/sheet</extracomment>
   <translation>Envíe {name} otra vez con menos columnas: tiene {count}, se leen como mucho {most}.</translation>
  </message>
  <message>
   <source>Send {name} again: it is empty.</source>
   <extracomment>exchange/sheet</extracomment>
   <translation>Envíe {name} otra vez: está vacío.</translation>
  </message>
  <message>
   <source>Sent back</source>
   <extracomment>words_kinds</extracomment>
   <translation>Al proveedor</translation>
  </message>
  <message>
   <source>Sent to a lane</source>
   <extracomment>words_kinds</extracomment>
   <translation>Enviada a carril</translation>
  </message>
  <message>
   <source>Sent to its vendor</source>
   <extracomment>paper_units</extracomment>
   <translation>Enviada a su proveedor</translation>
  </message>
  <message>
   <source>Sent to the vendor</source>
   <extracomment>words_kinds</extracomment>
   <translation>Enviada al proveedor</translation>
  </message>
  <message>
   <source>Sent to {vendor} on {at}, list {number}.</source>
   <extracomment>words_returns</extracomment>
   <translation>Enviada a {vendor} el {at}, lista {number}.</translation>
  </message>
  <message>
   <source>Sent with {carrier}, {tracking}</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Enviado con {carrier}, {tracking}</translation>
  </message>
  <message>
   <source>Serial</source>
   <extracomment>audits/reports, views/audit/case_detail, views/audit/case_words, views/audit/count_detail, views/audit/hold_detail, views/audit/reports_page, views/audit/shrink_page</extracomment>
   <translation>Serie</translation>
  </message>
  <message>
   <source>Serial accuracy</source>
   <extracomment>audits/kpis, views/audit/count_detail</extracomment>
   <translation>Exactitud de series</translation>
  </message>
  <message>
   <source>Serial accuracy {percent} % · {minutes} min {seconds} s</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Exactitud de series {percent} % · {minutes} min {seconds} s</translation>
  </message>
  <message>
   <source>Serial accuracy {percent} %, {minutes} min {seconds} s.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>Exactitud de series {percent} %, {minutes} min {seconds} s.</translation>
  </message>
  <message>
   <source>Serial compared</source>
   <extracomment>words_kinds</extracomment>
   <translation>Serie comparada</translation>
  </message>
  <message>
   <source>Serial of a part</source>
   <extracomment>words_returns</extracomment>
   <translation>Serie de una pieza</translation>
  </message>
  <message>
   <source>Serial on the box</source>
   <extracomment>words_returns</extracomment>
   <translation>Serie de la caja</translation>
  </message>
  <message>
   <source>Serial on the chassis</source>
   <extracomment>words_returns</extracomment>
   <translation>Serie del chasis</translation>
  </message>
  <message>
   <source>Serial on the screen</source>
   <extracomment>words_returns</extracomment>
   <translation>Serie de la pantalla</translation>
  </message>
  <message>
   <source>Serial or order</source>
   <extracomment>views/audit/figure_rows</extracomment>
   <translation>Serie o pedido</translation>
  </message>
  <message>
   <source>Serial profile</source>
   <extracomment>views/audit/office_more</extracomment>
   <translation>Perfil de serie</translation>
  </message>
  <message>
   <source>Serial profiles</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Perfiles de serie</translation>
  </message>
  <message>
   <source>Serial taken</source>
   <extracomment>paper_units, words_facts, words_kinds</extracomment>
   <translation>Serie tomada</translation>
  </message>
  <message>
   <source>Serials</source>
   <extracomment>views/audit/case_words, views/audit/hold_form, words_facts</extracomment>
   <translation>Series</translation>
  </message>
  <message>
   <source>Serials are taken</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Se toman series</translation>
  </message>
  <message>
   <source>Serials expected and found ÷ serials expected or found.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Series esperadas y encontradas ÷ series esperadas o encontradas.</translation>
  </message>
  <message>
   <source>Serials from … to</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Series de … a</translation>
  </message>
  <message>
   <source>Serials not seen</source>
   <extracomment>audits/reports</extracomment>
   <translation>Series no vistas</translation>
  </message>
  <message>
   <source>Serials of this SKU are not taken at receipt: left out.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Las series de este SKU no se toman al recibir: omitidas.</translation>
  </message>
  <message>
   <source>Serials that look alike, as a hint: {serials}</source>
   <extracomment>words_returns, workflows/returns_questions</extracomment>
   <translation>Series parecidas, como indicio: {serials}</translation>
  </message>
  <message>
   <source>Set</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Grupo</translation>
  </message>
  <message>
   <source>Set a longer key for printed commands: it has {length} bytes and needs {least}.</source>
   <extracomment>command_codes</extracomment>
   <translation>Ponga una clave más larga para los comandos impresos: tiene {length} bytes y necesita {least}.</translation>
  </message>
  <message>
   <source>Set the RFID reader to send each tag as a line of hexadecimal digits.</source>
   <extracomment>devices/framing</extracomment>
   <translation>Configure el lector RFID para enviar cada etiqueta como una línea de cifras hexadecimales.</translation>
  </message>
  <message>
   <source>Set the scanner to leave letters as they are: it changes capitals and small letters.</source>
   <extracomment>devices/keystrokes</extracomment>
   <translation>Configure el escáner para no tocar las letras: cambia mayúsculas y minúsculas.</translation>
  </message>
  <message>
   <source>Set the scanner to send GS (ASCII 29) once, where the code has it.</source>
   <extracomment>devices/keystrokes</extracomment>
   <translation>Configure el escáner para enviar GS (ASCII 29) una vez, donde lo tiene el código.</translation>
  </message>
  <message>
   <source>Set the scanner to send GS (ASCII 29): it was left out.</source>
   <extracomment>devices/keystrokes</extracomment>
   <translation>Configure el escáner para enviar GS (ASCII 29): no llegó.</translation>
  </message>
  <message>
   <source>Set the scanner to the keyboard layout of this PC: {count} characters differ, {wanted} arrived as {got}.</source>
   <extracomment>devices/keystrokes</extracomment>
   <translation>Ponga en el escáner el teclado de este PC: {count} caracteres difieren, {wanted} llegó como {got}.</translation>
  </message>
  <message>
   <source>Settled</source>
   <extracomment>views/simulator</extracomment>
   <translation>Estable</translation>
  </message>
  <message>
   <source>Shift</source>
   <extracomment>views/audit/figure_stated</extracomment>
   <translation>Turno</translation>
  </message>
  <message>
   <source>Shift stated</source>
   <extracomment>words_kinds</extracomment>
   <translation>Turno fijado</translation>
  </message>
  <message>
   <source>Shift: {figure}</source>
   <extracomment>views/audit/figure_stated</extracomment>
   <translation>Turno: {figure}</translation>
  </message>
  <message>
   <source>Shifts</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Turnos</translation>
  </message>
  <message>
   <source>Shifts beside each other</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Turnos comparados</translation>
  </message>
  <message>
   <source>Ship</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Ship or scrap its units first: they are here with their serials.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Envíe o deseche antes sus unidades: están aquí con sus series.</translation>
  </message>
  <message>
   <source>Ship or scrap its units first: {count} of them are here with their serials.</source>
   <extracomment>exchange/products</extracomment>
   <translation>Envíe o deseche antes sus unidades: aquí hay {count} con sus series.</translation>
  </message>
  <message>
   <source>Ship the order or put it back with Ctrl+R, then sign off.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Envíe el pedido o devuélvalo con Ctrl+R y luego salga.</translation>
  </message>
  <message>
   <source>Shipment</source>
   <extracomment>audits/reports, views/audit/case_words, words_facts</extracomment>
   <translation>Entrega</translation>
  </message>
  <message>
   <source>Shipment closed</source>
   <extracomment>words_kinds</extracomment>
   <translation>Entrega cerrada</translation>
  </message>
  <message>
   <source>Shipment in</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>Entrega</translation>
  </message>
  <message>
   <source>Shipment left</source>
   <extracomment>words_kinds</extracomment>
   <translation>Entrega dejada</translation>
  </message>
  <message>
   <source>Shipment opened</source>
   <extracomment>words_kinds</extracomment>
   <translation>Entrega abierta</translation>
  </message>
  <message>
   <source>Shipment {inbound} is free for any bench.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>La entrega {inbound} queda libre para cualquier puesto.</translation>
  </message>
  <message>
   <source>Shipment {inbound}, {client}</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Entrega {inbound}, {client}</translation>
  </message>
  <message>
   <source>Shipments received</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Entregas recibidas</translation>
  </message>
  <message>
   <source>Shipped</source>
   <extracomment>audits/reports, paper_units, views/audit/hold_detail, views/audit/search_about, words_kinds</extracomment>
   <translation>Enviada</translation>
  </message>
  <message>
   <source>Shipped by the book, on order {order}</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Enviado según el registro, con el pedido {order}</translation>
  </message>
  <message>
   <source>Shipped from … to</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Enviado de … a</translation>
  </message>
  <message>
   <source>Shipped serials</source>
   <extracomment>audits/reports</extracomment>
   <translation>Series enviadas</translation>
  </message>
  <message>
   <source>Shipped to</source>
   <extracomment>views/audit/hold_detail, views/audit/search_about</extracomment>
   <translation>Enviado a</translation>
  </message>
  <message>
   <source>Short</source>
   <extracomment>jobs_receiving</extracomment>
   <translation>Falta</translation>
  </message>
  <message>
   <source>Short: {units} of {name}.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>Faltan {units} de {name}.</translation>
  </message>
  <message>
   <source>Shorten it: a code has at most {most} characters.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Acórtelo: un código tiene como mucho {most} caracteres.</translation>
  </message>
  <message>
   <source>Shorten it: a text has at most {most} characters.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Acórtelo: un texto tiene como mucho {most} caracteres.</translation>
  </message>
  <message>
   <source>Shorten the address: it may have {most} characters.</source>
   <extracomment>exchange/site</extracomment>
   <translation>Acorte la dirección: puede tener {most} caracteres.</translation>
  </message>
  <message>
   <source>Shorten the serial pattern: it may have {most} characters and has {length}.</source>
   <extracomment>serial_patterns</extracomment>
   <translation>Acorte el patrón de serie: puede tener {most} caracteres y tiene {length}.</translation>
  </message>
  <message>
   <source>Show</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show or leave this page.</source>
   <extracomment>views/words</extracomment>
   <translation>Muestra o deja esta página.</translation>
  </message>
  <message>
   <source>Show the next nine questions.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Muestra las nueve preguntas siguientes.</translation>
  </message>
  <message>
   <source>Show the next pick face that runs low.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Muestra el siguiente frente de recogida que se agota.</translation>
  </message>
  <message>
   <source>Show what came to this place and left it.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Muestra lo que llegó a este lugar y salió de él.</translation>
  </message>
  <message>
   <source>Show what can be done now.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Muestra lo que se puede hacer ahora.</translation>
  </message>
  <message>
   <source>Shredded</source>
   <extracomment>words_repair</extracomment>
   <translation>Triturada</translation>
  </message>
  <message>
   <source>Shrink</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Merma</translation>
  </message>
  <message>
   <source>Sign off</source>
   <extracomment>labels/command_sheet, views/audit/frame, views/words</extracomment>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Sign off from this bench.</source>
   <extracomment>views/words</extracomment>
   <translation>Cierra la sesión en este puesto.</translation>
  </message>
  <message>
   <source>Sign on</source>
   <extracomment>views/words</extracomment>
   <translation>Inicio de sesión</translation>
  </message>
  <message>
   <source>Signed on</source>
   <extracomment>words_kinds</extracomment>
   <translation>Sesión iniciada</translation>
  </message>
  <message>
   <source>Signed on as {name}.</source>
   <extracomment>workflows/sign_on</extracomment>
   <translation>Sesión iniciada: {name}.</translation>
  </message>
  <message>
   <source>Silent</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>Sin señal</translation>
  </message>
  <message>
   <source>Simulator</source>
   <extracomment>views/simulator</extracomment>
   <translation>Simulador</translation>
  </message>
  <message>
   <source>Since</source>
   <extracomment>audits/reports, views/audit/count_detail, views/audit/counts_page</extracomment>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Since it was chosen: {units}.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Desde que se eligió: {units}.</translation>
  </message>
  <message>
   <source>Since {came}. {person}</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Desde {came}. {person}</translation>
  </message>
  <message>
   <source>Sit at a PC with a screen to open the bench: this one has none (DISPLAY and WAYLAND_DISPLAY are empty). Without a screen, write tour DIR in its place: every state of the window as pictures in the folder DIR.</source>
   <extracomment>cli/window</extracomment>
   <translation>Use un PC con pantalla para abrir el puesto: este no la tiene (DISPLAY y WAYLAND_DISPLAY están vacías). Sin pantalla, escriba en su lugar tour DIR: cada estado de la ventana como imágenes en la carpeta DIR.</translation>
  </message>
  <message>
   <source>Slow the scanner down, or set it to the keyboard of this PC: {got} of {wanted} characters arrived.</source>
   <extracomment>devices/keystrokes</extracomment>
   <translation>Haga más lento el escáner o póngale el teclado de este PC: llegaron {got} de {wanted} caracteres.</translation>
  </message>
  <message>
   <source>Small letters count as capitals</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Minúsculas como mayúsculas</translation>
  </message>
  <message>
   <source>So many bins and cages, drawn by the number of the plan: nobody chooses.</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Tantos huecos y jaulas, sorteados por el número del plan: nadie elige.</translation>
  </message>
  <message>
   <source>Software set up anew</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Software reinstalado</translation>
  </message>
  <message>
   <source>Something else</source>
   <extracomment>modes/returns_unreadable, words_returns</extracomment>
   <translation>Otra cosa</translation>
  </message>
  <message>
   <source>Sound</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>Sonido</translation>
  </message>
  <message>
   <source>Spanish</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Español</translation>
  </message>
  <message>
   <source>Spent</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Gastado</translation>
  </message>
  <message>
   <source>Split {name}: it has more than {most} rows.</source>
   <extracomment>exchange/json_sheet, exchange/sheet</extracomment>
   <translation>Divida {name}: tiene más de {most} filas.</translation>
  </message>
  <message>
   <source>Split {name}: it has {size} MB, and at most {most} MB are taken at once.</source>
   <extracomment>exchange/documents, exchange/sheet</extracomment>
   <translation>Divida {name}: tiene {size} MB y se aceptan como mucho {most} MB de una vez.</translation>
  </message>
  <message>
   <source>Staging</source>
   <extracomment>audits/office, paper_storing</extracomment>
   <translation>Zona de espera</translation>
  </message>
  <message>
   <source>Standard</source>
   <extracomment>paper_units</extracomment>
   <translation>Norma</translation>
  </message>
  <message>
   <source>Stands where</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Dónde está</translation>
  </message>
  <message>
   <source>Start CUPS on this PC: it does not answer.</source>
   <extracomment>devices/spooled_printer</extracomment>
   <translation>Inicie CUPS en este PC: no responde.</translation>
  </message>
  <message>
   <source>Start a bench: none has been at work in the last day.</source>
   <extracomment>views/audit/wall_canvas</extracomment>
   <translation>Abra un puesto: ninguno ha trabajado en el último día.</translation>
  </message>
  <message>
   <source>Start from</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>Partir de</translation>
  </message>
  <message>
   <source>Start the program as an ordinary user, or make an account named station: the embedded database does not run as root, and none of {accounts} exists here.</source>
   <extracomment>models/embedded_account</extracomment>
   <translation>Inicie el programa como usuario normal, o cree una cuenta llamada station: la base de datos incorporada no funciona como root y aquí no existe ninguna de {accounts}.</translation>
  </message>
  <message>
   <source>Starting: the database is being opened.</source>
   <extracomment>app</extracomment>
   <translation>Arrancando: se abre la base de datos.</translation>
  </message>
  <message>
   <source>Starts</source>
   <extracomment>views/audit/figure_form, views/audit/figure_stated</extracomment>
   <translation>Empieza</translation>
  </message>
  <message>
   <source>State</source>
   <extracomment>audits/reports, paper_units, views/audit/case_words, views/audit/counts_page, views/audit/hold_detail, views/audit/search_about, views/audit/search_page, views/audit/unit_page, views/audit/unit_tables, words_facts</extracomment>
   <translation>Estado</translation>
  </message>
  <message>
   <source>State now</source>
   <extracomment>audits/reports</extracomment>
   <translation>Estado actual</translation>
  </message>
  <message>
   <source>State what the program costs and what a mistake costs, and the return on it is shown here.</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Fije lo que cuesta el programa y lo que cuesta un error, y aquí se muestra su retorno.</translation>
  </message>
  <message>
   <source>Status</source>
   <extracomment>audits/reports</extracomment>
   <translation>Situación</translation>
  </message>
  <message>
   <source>Stick the house label on it, then inspect it: it goes to quarantine.</source>
   <extracomment>words_returns</extracomment>
   <translation>Pegue la etiqueta de la casa e inspecciónela: va a cuarentena.</translation>
  </message>
  <message>
   <source>Stick the label on the box, then scan it.</source>
   <extracomment>modes/packing_prompts, workflows/packing, workflows/printing</extracomment>
   <translation>Pegue la etiqueta en la caja y escanéela.</translation>
  </message>
  <message>
   <source>Stick the label on the place.</source>
   <extracomment>workflows/printing, workflows/storing</extracomment>
   <translation>Pegue la etiqueta en el lugar.</translation>
  </message>
  <message>
   <source>Stick the label on the unit, then scan it.</source>
   <extracomment>modes/receiving_prompts, workflows/printing, workflows/receiving</extracomment>
   <translation>Pegue la etiqueta en la unidad y escanéela.</translation>
  </message>
  <message>
   <source>Stick the new label on the unit, then scan it.</source>
   <extracomment>refusals_repair, words_repair</extracomment>
   <translation>Pegue la etiqueta nueva en la unidad y escanéela.</translation>
  </message>
  <message>
   <source>Stick the new label on, and tear up any other.</source>
   <extracomment>workflows/printing, workflows/receiving, workflows/returns</extracomment>
   <translation>Pegue la etiqueta nueva y rompa cualquier otra.</translation>
  </message>
  <message>
   <source>Stick the new plate on, and tear up any other.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>Pegue la matrícula nueva y rompa cualquier otra.</translation>
  </message>
  <message>
   <source>Stick the plate on the empty box and bring it to its tote first.</source>
   <extracomment>modes/returns_actions</extracomment>
   <translation>Pegue antes la matrícula en la caja vacía y llévela a su cubeta.</translation>
  </message>
  <message>
   <source>Stick the plate on the empty box, then scan it.</source>
   <extracomment>modes/returns_prompts, words_returns, workflows/returns</extracomment>
   <translation>Pegue la matrícula en la caja vacía y escanéela.</translation>
  </message>
  <message>
   <source>Stick the plate on the unit, then scan it.</source>
   <extracomment>modes/returns_prompts, workflows/returns</extracomment>
   <translation>Pegue la matrícula en la unidad y escanéela.</translation>
  </message>
  <message>
   <source>Stick the plate on, then scan the cartons of this pallet.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Pegue la matrícula y escanee los cartones de este palé.</translation>
  </message>
  <message>
   <source>Stick the plate on, then scan what goes into it.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Pegue la matrícula y escanee lo que va dentro.</translation>
  </message>
  <message>
   <source>Stick the plate on.</source>
   <extracomment>workflows/printing, workflows/storing</extracomment>
   <translation>Pegue la matrícula.</translation>
  </message>
  <message>
   <source>Storage</source>
   <extracomment>paper_units</extracomment>
   <translation>Soporte</translation>
  </message>
  <message>
   <source>Store</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Almacenar</translation>
  </message>
  <message>
   <source>Stored in a secure place</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Se guarda bajo llave</translation>
  </message>
  <message>
   <source>Stored in climate</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Se guarda en clima</translation>
  </message>
  <message>
   <source>Storing</source>
   <extracomment>refusals_office, views/audit/office_families, views/words, words_cases</extracomment>
   <translation>Almacenaje</translation>
  </message>
  <message>
   <source>Stower</source>
   <extracomment>audits/office, paper_office</extracomment>
   <translation>Ubicación</translation>
  </message>
  <message>
   <source>Subject</source>
   <extracomment>audits/reports, words_facts</extracomment>
   <translation>Asunto</translation>
  </message>
  <message>
   <source>Supervisor</source>
   <extracomment>audits/office, paper_office</extracomment>
   <translation>Supervisión</translation>
  </message>
  <message>
   <source>Suspicion</source>
   <extracomment>views/audit/count_form, views/audit/search_words, views/audit/wall_figures</extracomment>
   <translation>Sospecha</translation>
  </message>
  <message>
   <source>Swap of the kept unit</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Cambio de lo reservado</translation>
  </message>
  <message>
   <source>Swapped</source>
   <extracomment>words_facts</extracomment>
   <translation>Cambiada</translation>
  </message>
  <message>
   <source>Swapped with order {order}.</source>
   <extracomment>workflows/packing, workflows/picking</extracomment>
   <translation>Cambiado con el pedido {order}.</translation>
  </message>
  <message>
   <source>Switch the RFID reader off: tags are only counted.</source>
   <extracomment>bench_words</extracomment>
   <translation>Apague el lector RFID: sus etiquetas solo sirven para contar.</translation>
  </message>
  <message>
   <source>Switch the printer off and on: it reports trouble of its own.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Apague y encienda la impresora: avisa de un fallo propio.</translation>
  </message>
  <message>
   <source>Switch the printer on and check its cable: it cannot be reached.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Encienda la impresora y revise su cable: no se alcanza.</translation>
  </message>
  <message>
   <source>Switch the printer on and check its network cable: {address} cannot be reached.</source>
   <extracomment>devices/tcp_printer</extracomment>
   <translation>Encienda la impresora y revise su cable de red: no se alcanza {address}.</translation>
  </message>
  <message>
   <source>Switch the printer on and plug in its USB cable: {path} is not there.</source>
   <extracomment>devices/usb_printer</extracomment>
   <translation>Encienda la impresora y conecte su cable USB: {path} no está.</translation>
  </message>
  <message>
   <source>Switch the scale on and check its cable: it does not answer.</source>
   <extracomment>devices/scales</extracomment>
   <translation>Encienda la báscula y revise su cable: no responde.</translation>
  </message>
  <message>
   <source>Switched off</source>
   <extracomment>cli/tray</extracomment>
   <translation>Apagada</translation>
  </message>
  <message>
   <source>TAGS HEARD</source>
   <extracomment>workflows/counting</extracomment>
   <translation>RFID LEÍDO</translation>
  </message>
  <message>
   <source>TAKE</source>
   <extracomment>labels/pick_list</extracomment>
   <translation>TOMAR</translation>
  </message>
  <message>
   <source>TAKE OUT</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>SAQUE UNO</translation>
  </message>
  <message>
   <source>TAKEN BACK</source>
   <extracomment>words_repair, workflows/receiving, workflows/returns, workflows/storing</extracomment>
   <translation>DESHECHO</translation>
  </message>
  <message>
   <source>TAKEN OUT</source>
   <extracomment>workflows/packing</extracomment>
   <translation>SACADO</translation>
  </message>
  <message>
   <source>TEST</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>PRUEBA</translation>
  </message>
  <message>
   <source>TEST FAILED</source>
   <extracomment>refusals_repair</extracomment>
   <translation>PRUEBA FALLIDA</translation>
  </message>
  <message>
   <source>TESTED</source>
   <extracomment>words_repair</extracomment>
   <translation>PROBADO</translation>
  </message>
  <message>
   <source>THE LAST ONE</source>
   <extracomment>refusals_office</extracomment>
   <translation>EL ÚLTIMO</translation>
  </message>
  <message>
   <source>THE RIGHT ONE</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>EL CORRECTO</translation>
  </message>
  <message>
   <source>THERE ALREADY</source>
   <extracomment>refusals_storing</extracomment>
   <translation>YA ESTÁ ALLÍ</translation>
  </message>
  <message>
   <source>THIS PARCEL</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>ESTE PAQUETE</translation>
  </message>
  <message>
   <source>TIME</source>
   <extracomment>labels/manifest</extracomment>
   <translation>HORA</translation>
  </message>
  <message>
   <source>TO</source>
   <extracomment>labels/vendor_papers</extracomment>
   <translation>PARA</translation>
  </message>
  <message>
   <source>TOO FAR</source>
   <extracomment>refusals_returns</extracomment>
   <translation>MUY LEJOS</translation>
  </message>
  <message>
   <source>TOO FAST</source>
   <extracomment>refusals</extracomment>
   <translation>MUY RÁPIDO</translation>
  </message>
  <message>
   <source>TOO MANY</source>
   <extracomment>refusals, refusals_receiving</extracomment>
   <translation>DEMASIADOS</translation>
  </message>
  <message>
   <source>TOTE</source>
   <extracomment>labels/pick_list</extracomment>
   <translation>CUBETA</translation>
  </message>
  <message>
   <source>TOTE IN USE</source>
   <extracomment>refusals_storing</extracomment>
   <translation>CUBETA EN USO</translation>
  </message>
  <message>
   <source>TRACKING</source>
   <extracomment>labels/manifest, labels/packing_list, labels/receipt, labels/vendor_papers</extracomment>
   <translation>SEGUIMIENTO</translation>
  </message>
  <message>
   <source>TWO PEOPLE</source>
   <extracomment>refusals_returns</extracomment>
   <translation>DOS PERSONAS</translation>
  </message>
  <message>
   <source>TYPE IT</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>TECLÉELO</translation>
  </message>
  <message>
   <source>Tags counted</source>
   <extracomment>words_kinds</extracomment>
   <translation>RFID contadas</translation>
  </message>
  <message>
   <source>Take a photo of the place.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Hace una foto del lugar.</translation>
  </message>
  <message>
   <source>Take a photo of what is in your hand.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Hace una foto de lo que tiene en la mano.</translation>
  </message>
  <message>
   <source>Take a photo: the next one you scan is damaged.</source>
   <extracomment>views/words</extracomment>
   <translation>Hace una foto: el próximo que escanee está dañado.</translation>
  </message>
  <message>
   <source>Take a picking tote: {tote} is for returns.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Tome una cubeta de recogida: {tote} es para devoluciones.</translation>
  </message>
  <message>
   <source>Take an empty tote: by the book goods of another order are in {tote}.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Tome una cubeta vacía: según el registro hay mercancía de otro pedido en {tote}.</translation>
  </message>
  <message>
   <source>Take another photo: this is no JPEG or PNG of at most 40 MB.</source>
   <extracomment>devices/photos</extracomment>
   <translation>Tome otra foto: esto no es un JPEG o PNG de hasta 40 MB.</translation>
  </message>
  <message>
   <source>Take another tote: order {order} waits in {tote}.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Tome otra cubeta: el pedido {order} espera en {tote}.</translation>
  </message>
  <message>
   <source>Take back the last step of this unit.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Deshace el último paso de esta unidad.</translation>
  </message>
  <message>
   <source>Take back what was received last.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Deshace lo último que se recibió.</translation>
  </message>
  <message>
   <source>Take fewer: {left} of {name} are still due.</source>
   <extracomment>refusals</extracomment>
   <translation>Tome menos: pendientes de {name}: {left}.</translation>
  </message>
  <message>
   <source>Take it back to where it came from.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Devuélvalo a donde estaba.</translation>
  </message>
  <message>
   <source>Take it back to {place}.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Devuélvalo a {place}.</translation>
  </message>
  <message>
   <source>Take it out of the box, scan it again and answer the question.</source>
   <extracomment>bench_late</extracomment>
   <translation>Sáquelo de la caja, escanéelo otra vez y responda la pregunta.</translation>
  </message>
  <message>
   <source>Take it to a secure place: {place} is open, and {name} must be locked up.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Llévelo a un lugar seguro: {place} está abierto y {name} se guarda bajo llave.</translation>
  </message>
  <message>
   <source>Take it to the cage or the hold shelf: it is on hold.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Llévelo a la jaula o al estante de retenidos: está retenido.</translation>
  </message>
  <message>
   <source>Take it to the cage: {serial} in it is on hold.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Llévelo a la jaula: {serial}, dentro, está retenido.</translation>
  </message>
  <message>
   <source>Take it to the dock: carton {carton} was never received.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Llévelo al muelle: el cartón {carton} nunca se recibió.</translation>
  </message>
  <message>
   <source>Take it to {place}: that place is empty.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Llévelo a {place}: ese lugar está vacío.</translation>
  </message>
  <message>
   <source>Take it to {place}: there is room for it.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Llévelo a {place}: ese lugar tiene sitio.</translation>
  </message>
  <message>
   <source>Take it to {place}: {count} of the same lie there.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Llévelo a {place}: allí hay {count} iguales.</translation>
  </message>
  <message>
   <source>Take its serials less often: it is among the cheapest and fastest quarter, and every scan of it costs more than it protects.</source>
   <extracomment>advice</extracomment>
   <translation>Tome sus series menos veces: está en el cuarto más barato y más rápido, y cada lectura cuesta más de lo que protege.</translation>
  </message>
  <message>
   <source>Take one of the two rows out: this code stands in the document twice.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Quite una de las dos filas: este código está dos veces en el documento.</translation>
  </message>
  <message>
   <source>Take one of the two rows out: this serial is in row {row} already.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Quite una de las dos filas: esta serie ya está en la fila {row}.</translation>
  </message>
  <message>
   <source>Take one out: this serial stands in the return twice.</source>
   <extracomment>exchange/rma_drafts</extracomment>
   <translation>Quite una: esta serie está dos veces en la devolución.</translation>
  </message>
  <message>
   <source>Take one out: this serial stands in the shipment twice.</source>
   <extracomment>exchange/inbound_drafts</extracomment>
   <translation>Quite una: esta serie está dos veces en la entrega.</translation>
  </message>
  <message>
   <source>Take out</source>
   <extracomment>views/audit/office_lists, views/words</extracomment>
   <translation>Sacar</translation>
  </message>
  <message>
   <source>Take people in first: station import people FILE.csv.</source>
   <extracomment>exchange/office_papers</extracomment>
   <translation>Incorpore primero a las personas: station import people FILE.csv.</translation>
  </message>
  <message>
   <source>Take places in first: there is none of this kind. station import places FILE.csv.</source>
   <extracomment>exchange/office_papers</extracomment>
   <translation>Incorpore primero las ubicaciones: no hay ninguna de este tipo. station import places FILE.csv.</translation>
  </message>
  <message>
   <source>Take receipt and discrepancy report: {count} findings.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Tome el comprobante y el informe de discrepancias: {count} hallazgos.</translation>
  </message>
  <message>
   <source>Take the document in again: the base changed meanwhile, and nothing was written ({rule}).</source>
   <extracomment>exchange/book</extracomment>
   <translation>Cargue otra vez el documento: la base cambió entretanto y no se escribió nada ({rule}).</translation>
  </message>
  <message>
   <source>Take the document in again: the base refused it.</source>
   <extracomment>exchange/returns_rules</extracomment>
   <translation>Cargue otra vez el documento: la base lo rechazó.</translation>
  </message>
  <message>
   <source>Take the document in again: this unit was added meanwhile.</source>
   <extracomment>exchange/units</extracomment>
   <translation>Cargue otra vez el documento: esta unidad se añadió entretanto.</translation>
  </message>
  <message>
   <source>Take the label that waits in the printer.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Retire la etiqueta que espera en la impresora.</translation>
  </message>
  <message>
   <source>Take the last move back.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Deshace el último movimiento.</translation>
  </message>
  <message>
   <source>Take the last one back out.</source>
   <extracomment>views/words</extracomment>
   <translation>Saca de nuevo el último.</translation>
  </message>
  <message>
   <source>Take the last one out of the count.</source>
   <extracomment>views/bench_help</extracomment>
   <translation>Quita lo último del conteo.</translation>
  </message>
  <message>
   <source>Take the last unit back out.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Saca de nuevo la última unidad.</translation>
  </message>
  <message>
   <source>Take the list from the printer.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>Tome la lista de la impresora.</translation>
  </message>
  <message>
   <source>Take the next box: {left} to pack.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Tome la siguiente caja: {left} por empacar.</translation>
  </message>
  <message>
   <source>Take the next unit you scan out of the parcel.</source>
   <extracomment>views/words</extracomment>
   <translation>Saca del paquete la próxima unidad que escanee.</translation>
  </message>
  <message>
   <source>Take the papers from the printer.</source>
   <extracomment>bench_words, workflows/printing</extracomment>
   <translation>Tome los papeles de la impresora.</translation>
  </message>
  <message>
   <source>Take the parcel off: it is over the range of this scale.</source>
   <extracomment>devices/scales</extracomment>
   <translation>Retire el paquete: supera el alcance de esta báscula.</translation>
  </message>
  <message>
   <source>Take the photo now.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Toma la foto ahora.</translation>
  </message>
  <message>
   <source>Take the photo: no picture came into {folder}.</source>
   <extracomment>devices/photos</extracomment>
   <translation>Tome la foto: no llegó ninguna imagen a {folder}.</translation>
  </message>
  <message>
   <source>Take the receipt, then scan the next shipment.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Tome el comprobante y escanee la siguiente entrega.</translation>
  </message>
  <message>
   <source>Take the weight now.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Pesa ahora.</translation>
  </message>
  <message>
   <source>Take the whole unit back</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>Deshacer toda la unidad</translation>
  </message>
  <message>
   <source>Take this label off: it belongs to parcel {parcel} of order {order}.</source>
   <extracomment>refusals</extracomment>
   <translation>Quite esta etiqueta: es del paquete {parcel} del pedido {order}.</translation>
  </message>
  <message>
   <source>Take this row out: the client is in row {row} already.</source>
   <extracomment>exchange/clients</extracomment>
   <translation>Quite esta fila: el cliente ya está en la fila {row}.</translation>
  </message>
  <message>
   <source>Take this row out: the place is in row {row} already.</source>
   <extracomment>exchange/places</extracomment>
   <translation>Quite esta fila: el lugar ya está en la fila {row}.</translation>
  </message>
  <message>
   <source>Take tote {tote}: order {order} is picked into that one.</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>Tome la cubeta {tote}: el pedido {order} se recoge en esa.</translation>
  </message>
  <message>
   <source>Take tote {tote}: what is picked of order {order} is in it.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Tome la cubeta {tote}: allí está lo recogido del pedido {order}.</translation>
  </message>
  <message>
   <source>Take your hands off the scale and press F12 again.</source>
   <extracomment>refusals</extracomment>
   <translation>Quite las manos de la báscula y pulse F12 otra vez.</translation>
  </message>
  <message>
   <source>Take your hands off the scale and press F4 again.</source>
   <extracomment>bench_words</extracomment>
   <translation>Quite las manos de la báscula y pulse F4 otra vez.</translation>
  </message>
  <message>
   <source>Take {name} out of the box: {left} to pack.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Saque {name} de la caja: {left} por empacar.</translation>
  </message>
  <message>
   <source>Take {option}= out of address {address}: it means nothing there.</source>
   <extracomment>devices/addresses</extracomment>
   <translation>Quite {option}= de la dirección {address}: ahí no significa nada.</translation>
  </message>
  <message>
   <source>Take {units} here: scan each unit.</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>Tome {units} aquí: escanee cada unidad.</translation>
  </message>
  <message>
   <source>Take {units} of {name} from {source} to {place}.</source>
   <extracomment>modes/storing_prompts, workflows/places</extracomment>
   <translation>Lleve {units} de {name} de {source} a {place}.</translation>
  </message>
  <message>
   <source>Take {units} of {name}, and scan each one.</source>
   <extracomment>modes/storing_scans</extracomment>
   <translation>Tome {units} de {name} y escanee cada una.</translation>
  </message>
  <message>
   <source>Taken apart</source>
   <extracomment>paper_units, words_kinds</extracomment>
   <translation>Despiezada</translation>
  </message>
  <message>
   <source>Taken apart by hand</source>
   <extracomment>words_repair</extracomment>
   <translation>Despiezada a mano</translation>
  </message>
  <message>
   <source>Taken back</source>
   <extracomment>words_facts, words_kinds</extracomment>
   <translation>Deshecho</translation>
  </message>
  <message>
   <source>Taken in: {new} new, {changed} changed, {unchanged} as they were.</source>
   <extracomment>exchange/reports</extracomment>
   <translation>Cargado: {new} nuevos, {changed} cambiados, {unchanged} como estaban.</translation>
  </message>
  <message>
   <source>Taken out</source>
   <extracomment>words_kinds</extracomment>
   <translation>Sacada</translation>
  </message>
  <message>
   <source>Taken out of its box</source>
   <extracomment>paper_units</extracomment>
   <translation>Sacada de su caja</translation>
  </message>
  <message>
   <source>Taken over</source>
   <extracomment>labels/vendor_papers</extracomment>
   <translation>Recibido por</translation>
  </message>
  <message>
   <source>Takes returns of lane</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Recibe devol. de carril</translation>
  </message>
  <message>
   <source>Target</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_form, views/audit/figure_rows, views/audit/figure_stated</extracomment>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>Target stated</source>
   <extracomment>words_kinds</extracomment>
   <translation>Objetivo fijado</translation>
  </message>
  <message>
   <source>Target: {figure}</source>
   <extracomment>views/audit/figure_stated</extracomment>
   <translation>Objetivo: {figure}</translation>
  </message>
  <message>
   <source>Targets, and what it was before</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Objetivos y valores anteriores</translation>
  </message>
  <message>
   <source>Targets, before, shifts</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Objetivos, antes, turnos</translation>
  </message>
  <message>
   <source>Targets, what was before, shifts</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Objetivos, valores anteriores, turnos</translation>
  </message>
  <message>
   <source>Tear up the label if one came out.</source>
   <extracomment>workflows/printing</extracomment>
   <translation>Rompa la etiqueta si salió alguna.</translation>
  </message>
  <message>
   <source>Tear up the label: it is void.</source>
   <extracomment>workflows/packing</extracomment>
   <translation>Rompa la etiqueta: está anulada.</translation>
  </message>
  <message>
   <source>Tear up the papers if they came out.</source>
   <extracomment>workflows/printing</extracomment>
   <translation>Rompa los papeles si salieron.</translation>
  </message>
  <message>
   <source>Tell the two apart by name: this name is in row {row} already.</source>
   <extracomment>exchange/people</extracomment>
   <translation>Distíngalos por el nombre: este ya está en la fila {row}.</translation>
  </message>
  <message>
   <source>Test</source>
   <extracomment>labels/command_sheet, views/words, words_reports</extracomment>
   <translation>Prueba</translation>
  </message>
  <message>
   <source>Tests</source>
   <extracomment>paper_units</extracomment>
   <translation>Pruebas</translation>
  </message>
  <message>
   <source>The answer or the row of this number.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>La respuesta o la fila de este número.</translation>
  </message>
  <message>
   <source>The answers do not say it all</source>
   <extracomment>modes/returns_prompts</extracomment>
   <translation>Las respuestas no lo dicen todo</translation>
  </message>
  <message>
   <source>The bench's</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>El del puesto</translation>
  </message>
  <message>
   <source>The book has a serial of it already.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>El registro ya tiene una serie suya.</translation>
  </message>
  <message>
   <source>The book has it at {place}</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>El registro lo tiene en {place}</translation>
  </message>
  <message>
   <source>The book has nothing to compare it with. It is kept.</source>
   <extracomment>workflows/returns</extracomment>
   <translation>El registro no tiene con qué compararla. Queda guardado.</translation>
  </message>
  <message>
   <source>The book is right.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>El registro es correcto.</translation>
  </message>
  <message>
   <source>The box was empty</source>
   <extracomment>words_cases</extracomment>
   <translation>La caja estaba vacía</translation>
  </message>
  <message>
   <source>The carrier pays for it.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Lo paga el transportista.</translation>
  </message>
  <message>
   <source>The case is closed.</source>
   <extracomment>workflows/audit_cases</extracomment>
   <translation>La incidencia está cerrada.</translation>
  </message>
  <message>
   <source>The client asked for it</source>
   <extracomment>modes/returns_prompts</extracomment>
   <translation>Lo pidió el cliente</translation>
  </message>
  <message>
   <source>The client did not list every serial of it.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>El cliente no listó todas sus series.</translation>
  </message>
  <message>
   <source>The client did not say what is in it.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>El cliente no dijo qué contiene.</translation>
  </message>
  <message>
   <source>The client has agreed.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>El cliente está de acuerdo.</translation>
  </message>
  <message>
   <source>The client has decided so.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Así lo decidió el cliente.</translation>
  </message>
  <message>
   <source>The client has written it off.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>El cliente lo dio de baja.</translation>
  </message>
  <message>
   <source>The client is asked.</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Se pregunta al cliente.</translation>
  </message>
  <message>
   <source>The company has a new prefix</source>
   <extracomment>views/audit/office_more</extracomment>
   <translation>La empresa tiene un prefijo nuevo</translation>
  </message>
  <message>
   <source>The customer says: {reason}</source>
   <extracomment>modes/returns_look, words_returns</extracomment>
   <translation>El comprador dice: {reason}</translation>
  </message>
  <message>
   <source>The data on the unit named here were erased as described. The result was checked after it was done.</source>
   <extracomment>labels/certificate</extracomment>
   <translation>Los datos de la unidad aquí indicada se borraron como se describe. El resultado se comprobó después.</translation>
  </message>
  <message>
   <source>The database is away: work is kept on this PC. Waiting: {count}</source>
   <extracomment>views/notice_bar</extracomment>
   <translation>La base de datos no responde: el trabajo se guarda en este PC. En espera: {count}</translation>
  </message>
  <message>
   <source>The device's own menu</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>El menú del dispositivo</translation>
  </message>
  <message>
   <source>The first {count} of more than {most} rows. The file has them all.</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Las primeras {count} de más de {most} filas. El archivo las tiene todas.</translation>
  </message>
  <message>
   <source>The first {count} of {all} rows. The file has them all.</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Las primeras {count} de {all} filas. El archivo las tiene todas.</translation>
  </message>
  <message>
   <source>The first {count} rows. The file has them all.</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Las primeras {count} filas. El archivo las tiene todas.</translation>
  </message>
  <message>
   <source>The hash is not that of this event after the one before it.</source>
   <extracomment>models/ledger</extracomment>
   <translation>El hash no es el de este evento tras el anterior.</translation>
  </message>
  <message>
   <source>The label was wrong</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>La etiqueta estaba mal</translation>
  </message>
  <message>
   <source>The last verdict still stands. Nothing that was confirmed is lost.</source>
   <extracomment>views/crash_page</extracomment>
   <translation>El último veredicto sigue siendo válido. No se pierde nada de lo confirmado.</translation>
  </message>
  <message>
   <source>The next one scanned is damaged.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>El próximo que se escanee está dañado.</translation>
  </message>
  <message>
   <source>The next unit scanned comes out of the parcel.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>La próxima unidad escaneada sale del paquete.</translation>
  </message>
  <message>
   <source>The number and the serial are in the record of {site}. It can be asked for there.</source>
   <extracomment>labels/certificate</extracomment>
   <translation>El número y la serie constan en el registro de {site}. Se pueden consultar allí.</translation>
  </message>
  <message>
   <source>The office</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>La oficina</translation>
  </message>
  <message>
   <source>The oldest first: {serials}.</source>
   <extracomment>modes/storing_scans</extracomment>
   <translation>Primero las más antiguas: {serials}.</translation>
  </message>
  <message>
   <source>The order names this very unit: nothing replaces it.</source>
   <extracomment>workflows/picking</extracomment>
   <translation>El pedido nombra esta misma unidad: nada la sustituye.</translation>
  </message>
  <message>
   <source>The others follow when these are as listed.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Los demás siguen si estos coinciden con la lista.</translation>
  </message>
  <message>
   <source>The past of {at} is not the one that was written down: {units} units and {events} events then, {units_now} and {events_now} of them now.</source>
   <extracomment>models/ledger</extracomment>
   <translation>El pasado del {at} no es el que se anotó: entonces {units} unidades y {events} eventos, ahora {units_now} y {events_now}.</translation>
  </message>
  <message>
   <source>The place stays locked until then.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>El lugar queda bloqueado hasta entonces.</translation>
  </message>
  <message>
   <source>The program found a fault in itself</source>
   <extracomment>views/crash_page</extracomment>
   <translation>El programa encontró un fallo propio</translation>
  </message>
  <message>
   <source>The sample is not as listed: scan every unit of carton {carton}.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>La muestra no coincide con la lista: escanee cada unidad del cartón {carton}.</translation>
  </message>
  <message>
   <source>The sample is right: {count} more of carton {carton} are received as listed.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>La muestra es correcta: {count} más del cartón {carton} se reciben según la lista.</translation>
  </message>
  <message>
   <source>The second badge is read. Press F9 to release.</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>La segunda credencial está leída. Pulse F9 para liberar.</translation>
  </message>
  <message>
   <source>The target in percent of the base; the base in money, for example the stock's value.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>El objetivo en porcentaje de la base; la base en dinero, por ejemplo el valor de las existencias.</translation>
  </message>
  <message>
   <source>The unit named here was destroyed as described. It was not sold, given away or used again.</source>
   <extracomment>labels/certificate</extracomment>
   <translation>La unidad aquí indicada se destruyó como se describe. No se vendió, regaló ni usó otra vez.</translation>
  </message>
  <message>
   <source>The unit named here was tested as described.</source>
   <extracomment>labels/certificate</extracomment>
   <translation>La unidad aquí indicada se probó como se describe.</translation>
  </message>
  <message>
   <source>The unit of this serial has shipped.</source>
   <extracomment>paper_receiving</extracomment>
   <translation>La unidad de esta serie ya salió.</translation>
  </message>
  <message>
   <source>The unit of this serial lies at {place}.</source>
   <extracomment>paper_receiving</extracomment>
   <translation>La unidad de esta serie está en {place}.</translation>
  </message>
  <message>
   <source>The unit that left</source>
   <extracomment>words_reports</extracomment>
   <translation>La unidad que salió</translation>
  </message>
  <message>
   <source>The unit's row differs from its last event in {columns}.</source>
   <extracomment>models/ledger</extracomment>
   <translation>La fila de la unidad difiere de su último evento en {columns}.</translation>
  </message>
  <message>
   <source>The unit's row does not follow from its events. Do not rely on this history.</source>
   <extracomment>paper_units</extracomment>
   <translation>La fila de la unidad no se sigue de sus eventos. No confíe en este historial.</translation>
  </message>
  <message>
   <source>The unit's row is not what its last event says: call whoever looks after the base</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>La fila de la unidad no es lo que dice su último evento: llame a quien se ocupa de la base</translation>
  </message>
  <message>
   <source>The unit's story</source>
   <extracomment>views/audit/case_detail, views/audit/shrink_page</extracomment>
   <translation>Historia de la unidad</translation>
  </message>
  <message>
   <source>The wiping station</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>La estación de borrado</translation>
  </message>
  <message>
   <source>The wrong place was scanned</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Se escaneó el lugar equivocado</translation>
  </message>
  <message>
   <source>Then liable is</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Responsable entonces</translation>
  </message>
  <message>
   <source>Then the finding is</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>El hallazgo es entonces</translation>
  </message>
  <message>
   <source>There are events, and no unit.</source>
   <extracomment>models/ledger</extracomment>
   <translation>Hay eventos y ninguna unidad.</translation>
  </message>
  <message>
   <source>There is a unit, and no event.</source>
   <extracomment>models/ledger</extracomment>
   <translation>Hay una unidad y ningún evento.</translation>
  </message>
  <message>
   <source>There is no photo of it.</source>
   <extracomment>workflows/docks</extracomment>
   <translation>No hay foto.</translation>
  </message>
  <message>
   <source>There now</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Ahora allí</translation>
  </message>
  <message>
   <source>These places, or every place whose code begins so.</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Estas ubicaciones, o toda la que empiece así.</translation>
  </message>
  <message>
   <source>This PDF has a page that is too large.</source>
   <extracomment>labels/pdf</extracomment>
   <translation>Este PDF tiene una página demasiado grande.</translation>
  </message>
  <message>
   <source>This PDF has {pages} pages, too many.</source>
   <extracomment>labels/pdf</extracomment>
   <translation>Este PDF tiene {pages} páginas, demasiadas.</translation>
  </message>
  <message>
   <source>This announcement was closed on {at}.</source>
   <extracomment>words_returns</extracomment>
   <translation>Este anuncio se cerró el {at}.</translation>
  </message>
  <message>
   <source>This base has no warehouse yet.</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Esta base aún no tiene almacén.</translation>
  </message>
  <message>
   <source>This carrier label asks for several copies. Ask for a new label.</source>
   <extracomment>labels/foreign_zpl</extracomment>
   <translation>Esta etiqueta del transportista pide varias copias. Pida una nueva.</translation>
  </message>
  <message>
   <source>This carrier label changes the printer with {command}. Ask for a new label.</source>
   <extracomment>labels/foreign_zpl</extracomment>
   <translation>Esta etiqueta del transportista cambia la impresora con {command}. Pida una nueva.</translation>
  </message>
  <message>
   <source>This carrier label holds a printer command. Ask for a new label.</source>
   <extracomment>labels/foreign_zpl</extracomment>
   <translation>Esta etiqueta del transportista contiene un comando de impresora. Pida una nueva.</translation>
  </message>
  <message>
   <source>This carrier label holds an unknown printer command. Ask for a new label.</source>
   <extracomment>labels/foreign_zpl</extracomment>
   <translation>Esta etiqueta del transportista contiene un comando de impresora desconocido. Pida una nueva.</translation>
  </message>
  <message>
   <source>This carrier label is more than {most} labels. Ask for a new label.</source>
   <extracomment>labels/foreign_zpl</extracomment>
   <translation>Esta etiqueta del transportista son más de {most} etiquetas. Pida una nueva.</translation>
  </message>
  <message>
   <source>This carrier label is not a PDF of a label. Ask for a new label.</source>
   <extracomment>labels/carried</extracomment>
   <translation>Esta etiqueta del transportista no es un PDF de etiqueta. Pida una nueva.</translation>
  </message>
  <message>
   <source>This carrier label is not a picture. Ask for a new label.</source>
   <extracomment>labels/carried</extracomment>
   <translation>Esta etiqueta del transportista no es una imagen. Pida una nueva.</translation>
  </message>
  <message>
   <source>This carrier label is not whole. Ask for a new label.</source>
   <extracomment>labels/foreign_zpl</extracomment>
   <translation>Esta etiqueta del transportista no está entera. Pida una nueva.</translation>
  </message>
  <message>
   <source>This carrier label is too large. Ask for a new label.</source>
   <extracomment>labels/carried, labels/foreign_zpl</extracomment>
   <translation>Esta etiqueta del transportista es demasiado grande. Pida una nueva.</translation>
  </message>
  <message>
   <source>This is not a PDF.</source>
   <extracomment>labels/pdf</extracomment>
   <translation>Esto no es un PDF.</translation>
  </message>
  <message>
   <source>This label holds no picture.</source>
   <extracomment>labels/zpl</extracomment>
   <translation>Esta etiqueta no contiene imagen.</translation>
  </message>
  <message>
   <source>This label's picture is damaged.</source>
   <extracomment>labels/zpl</extracomment>
   <translation>La imagen de esta etiqueta está dañada.</translation>
  </message>
  <message>
   <source>This serial is also known elsewhere: {where}</source>
   <extracomment>words_returns</extracomment>
   <translation>Esta serie también se conoce en: {where}</translation>
  </message>
  <message>
   <source>This serial was received in this shipment a moment ago.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>Esta serie se recibió en esta entrega hace un momento.</translation>
  </message>
  <message>
   <source>This window is for supervisors.</source>
   <extracomment>views/audit/frame</extracomment>
   <translation>Esta ventana es para supervisores.</translation>
  </message>
  <message>
   <source>Tick what is answered badly:</source>
   <extracomment>views/audit/office_trial</extracomment>
   <translation>Marque lo mal respondido:</translation>
  </message>
  <message>
   <source>Tick what is missing:</source>
   <extracomment>views/audit/office_trial</extracomment>
   <translation>Marque lo que falta:</translation>
  </message>
  <message>
   <source>Tick “the company has a new prefix”: numbers were given out with the old one, and stay.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Marque “la empresa tiene un prefijo nuevo”: se dieron números con el anterior, y quedan.</translation>
  </message>
  <message>
   <source>Time between two scans of a person at a bench, pauses over five minutes left out.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Tiempo entre dos lecturas de una persona en un puesto, sin pausas de más de cinco minutos.</translation>
  </message>
  <message>
   <source>Time zone</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <source>Times with their units: 2 h 30 min, 90 s, 1 d. An empty field takes away what stands.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Tiempos con sus unidades: 2 h 30 min, 90 s, 1 d. Un campo vacío quita lo que hay.</translation>
  </message>
  <message>
   <source>To</source>
   <extracomment>views/audit/shrink_page, words_facts</extracomment>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>To 2026-10-31</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Hasta 2026-10-31</translation>
  </message>
  <message>
   <source>To be donated</source>
   <extracomment>words_states</extracomment>
   <translation>Para donar</translation>
  </message>
  <message>
   <source>To be liquidated</source>
   <extracomment>words_states</extracomment>
   <translation>Para liquidar</translation>
  </message>
  <message>
   <source>To be picked.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Por recoger.</translation>
  </message>
  <message>
   <source>To be refurbished</source>
   <extracomment>words_states</extracomment>
   <translation>Reacondicionar</translation>
  </message>
  <message>
   <source>To be scrapped</source>
   <extracomment>words_states</extracomment>
   <translation>Para desechar</translation>
  </message>
  <message>
   <source>To vendor</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>A proveedor</translation>
  </message>
  <message>
   <source>Tolerance, %</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Tolerancia, %</translation>
  </message>
  <message>
   <source>Took</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Duró</translation>
  </message>
  <message>
   <source>Tool</source>
   <extracomment>paper_units, words_facts</extracomment>
   <translation>Herramienta</translation>
  </message>
  <message>
   <source>Total</source>
   <extracomment>labels/packing_list, labels/receipt</extracomment>
   <translation>Total</translation>
  </message>
  <message>
   <source>Tote</source>
   <extracomment>audits/office, paper_storing, views/audit/search_about, words_facts</extracomment>
   <translation>Cubeta</translation>
  </message>
  <message>
   <source>Tote of lane {lane}</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Cubeta del carril {lane}</translation>
  </message>
  <message>
   <source>Tracking</source>
   <extracomment>audits/reports, views/audit/case_words, views/audit/search_about, words_facts</extracomment>
   <translation>Seguimiento</translation>
  </message>
  <message>
   <source>Tracking number of {inbound}</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Número de seguimiento de {inbound}</translation>
  </message>
  <message>
   <source>Tracking number of {rma}</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Número de seguimiento de {rma}</translation>
  </message>
  <message>
   <source>Trend: exceptions and work</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Tendencia: incidencias y trabajo</translation>
  </message>
  <message>
   <source>Trend: orders</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Tendencia: pedidos</translation>
  </message>
  <message>
   <source>Trend: stock and returns</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Tendencia: stock y devoluciones</translation>
  </message>
  <message>
   <source>Turn Caps Lock off, or set the scanner to ignore it: letters arrive case-swapped.</source>
   <extracomment>devices/keystrokes</extracomment>
   <translation>Quite Bloq Mayús o haga que el escáner lo ignore: las letras llegan con mayúsculas cambiadas.</translation>
  </message>
  <message>
   <source>Type a currency by its three letters, such as EUR: {typed} is none.</source>
   <extracomment>views/audit/figure_typing</extracomment>
   <translation>Escriba una moneda con sus tres letras, como EUR: {typed} no lo es.</translation>
  </message>
  <message>
   <source>Type a number for “{field}”: {typed} is none.</source>
   <extracomment>views/audit/office_fields</extracomment>
   <translation>Escriba un número en “{field}”: {typed} no lo es.</translation>
  </message>
  <message>
   <source>Type a number from 0 on: {typed} is none.</source>
   <extracomment>views/audit/figure_typing</extracomment>
   <translation>Escriba un número desde 0: {typed} no lo es.</translation>
  </message>
  <message>
   <source>Type a number from 1 to {most}.</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>Teclee un número de 1 a {most}.</translation>
  </message>
  <message>
   <source>Type a number, such as 12.5: {typed} is none.</source>
   <extracomment>views/audit/figure_typing</extracomment>
   <translation>Escriba un número, como 12.5: {typed} no lo es.</translation>
  </message>
  <message>
   <source>Type a reason, then press Enter.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Escriba un motivo y pulse Enter.</translation>
  </message>
  <message>
   <source>Type a share of at most 100 %: {typed} is more.</source>
   <extracomment>views/audit/figure_typing</extracomment>
   <translation>Escriba un porcentaje de 100 % como máximo: {typed} es más.</translation>
  </message>
  <message>
   <source>Type a time with its units, such as 2 h 30 min, 90 s or 1 d: {typed} is none.</source>
   <extracomment>views/audit/figure_typing</extracomment>
   <translation>Escriba un tiempo con sus unidades, como 2 h 30 min, 90 s o 1 d: {typed} no lo es.</translation>
  </message>
  <message>
   <source>Type a whole number.</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Escriba un número entero.</translation>
  </message>
  <message>
   <source>Type both times, or neither for a shift that is no more.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Escriba las dos horas, o ninguna para un turno que ya no existe.</translation>
  </message>
  <message>
   <source>Type days as 2026-03-31.</source>
   <extracomment>views/audit/figure_typing, views/audit/hold_form</extracomment>
   <translation>Escriba los días como 2026-03-31.</translation>
  </message>
  <message>
   <source>Type how many more lie here.</source>
   <extracomment>modes/counting_actions</extracomment>
   <translation>Teclee cuántos más hay aquí.</translation>
  </message>
  <message>
   <source>Type how many more of the goods scanned last.</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Teclea cuántos más hay de lo último escaneado.</translation>
  </message>
  <message>
   <source>Type it again: it hides control characters.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Escríbalo otra vez: oculta caracteres de control.</translation>
  </message>
  <message>
   <source>Type its serial as far as you can read it whole, or choose 1.</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>Teclee su serie si la puede leer entera, o elija 1.</translation>
  </message>
  <message>
   <source>Type more of it, or scan another code on the label.</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Escriba más, o escanee otro código de la etiqueta.</translation>
  </message>
  <message>
   <source>Type or scan a serial, alias, order, tracking number, return, shipment, carton, lot, place, bench or person, or the code of a hold, a count or an exception.</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>Escriba o escanee una serie, un alias, un pedido, un seguimiento, una devolución, un envío, una caja, un lote, un lugar, un puesto o una persona, o el código de una retención, un conteo o una excepción.</translation>
  </message>
  <message>
   <source>Type the code, then press Enter.</source>
   <extracomment>views/field_panel</extracomment>
   <translation>Escriba el código y pulse Enter.</translation>
  </message>
  <message>
   <source>Type the currency, such as EUR.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Escriba la moneda, como EUR.</translation>
  </message>
  <message>
   <source>Type the name again: it has characters that no name has.</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Escriba otra vez el nombre: tiene caracteres que ningún nombre tiene.</translation>
  </message>
  <message>
   <source>Type the reason first, or press F3 to leave it.</source>
   <extracomment>modes/packing_scans</extracomment>
   <translation>Teclee antes el motivo o pulse F3 para dejarlo.</translation>
  </message>
  <message>
   <source>Type the reason, then let a supervisor scan a badge.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>Escriba el motivo y que un supervisor escanee su credencial.</translation>
  </message>
  <message>
   <source>Type the reason: a decision without one is not kept.</source>
   <extracomment>refusals_counting</extracomment>
   <translation>Escriba el motivo: una decisión sin motivo no se guarda.</translation>
  </message>
  <message>
   <source>Type the shift's name.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Escriba el nombre del turno.</translation>
  </message>
  <message>
   <source>Type times as 06:00.</source>
   <extracomment>views/audit/figure_typing</extracomment>
   <translation>Escriba las horas como 06:00.</translation>
  </message>
  <message>
   <source>Type today or a later day: days that are over keep their shifts.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Escriba hoy o un día posterior: los días pasados conservan sus turnos.</translation>
  </message>
  <message>
   <source>Type two at most: from and to.</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Escriba dos como mucho: desde y hasta.</translation>
  </message>
  <message>
   <source>Type two different times: the shift would have no length.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Escriba dos horas distintas: el turno no duraría nada.</translation>
  </message>
  <message>
   <source>Type what is asked for, or press F3 to leave it.</source>
   <extracomment>modes/repair_actions, modes/repair_scans</extracomment>
   <translation>Teclee lo que se pide o pulse F3 para dejarlo.</translation>
  </message>
  <message>
   <source>Type what is asked for: without it nothing is kept.</source>
   <extracomment>refusals_repair</extracomment>
   <translation>Teclee lo que se pide: sin ello no se guarda nada.</translation>
  </message>
  <message>
   <source>Type what it was before too: a cost alone saves nothing.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Escriba también el valor anterior: un coste solo no ahorra nada.</translation>
  </message>
  <message>
   <source>UNKNOWN</source>
   <extracomment>refusals</extracomment>
   <translation>DESCONOCIDO</translation>
  </message>
  <message>
   <source>UNKNOWN BADGE</source>
   <extracomment>refusals</extracomment>
   <translation>CREDENCIAL DESCONOCIDA</translation>
  </message>
  <message>
   <source>UNKNOWN CARTON</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>CARTÓN DESCONOCIDO</translation>
  </message>
  <message>
   <source>UNKNOWN CASE</source>
   <extracomment>refusals_counting</extracomment>
   <translation>INCIDENCIA DESCONOCIDA</translation>
  </message>
  <message>
   <source>UNKNOWN HOLD</source>
   <extracomment>refusals_office</extracomment>
   <translation>RETENCIÓN DESCONOCIDA</translation>
  </message>
  <message>
   <source>UNKNOWN LABEL</source>
   <extracomment>workflows/returns_questions</extracomment>
   <translation>ETIQUETA DESCONOCIDA</translation>
  </message>
  <message>
   <source>UNKNOWN PERSON</source>
   <extracomment>refusals_counting</extracomment>
   <translation>PERSONA DESCONOCIDA</translation>
  </message>
  <message>
   <source>UNKNOWN PLACE</source>
   <extracomment>refusals_counting</extracomment>
   <translation>LUGAR DESCONOCIDO</translation>
  </message>
  <message>
   <source>UNKNOWN PRODUCT</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>PRODUCTO DESCONOCIDO</translation>
  </message>
  <message>
   <source>UNKNOWN UNIT</source>
   <extracomment>refusals, words_returns</extracomment>
   <translation>UNIDAD DESCONOCIDA</translation>
  </message>
  <message>
   <source>UNREADABLE</source>
   <extracomment>refusals</extracomment>
   <translation>ILEGIBLE</translation>
  </message>
  <message>
   <source>Unannounced</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Sin anunciar</translation>
  </message>
  <message>
   <source>Undamaged</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Sin daños</translation>
  </message>
  <message>
   <source>Under warranty</source>
   <extracomment>words_facts</extracomment>
   <translation>En garantía</translation>
  </message>
  <message>
   <source>Under warranty until {day}.</source>
   <extracomment>words_returns</extracomment>
   <translation>En garantía hasta el {day}.</translation>
  </message>
  <message>
   <source>Undo</source>
   <extracomment>labels/command_sheet, views/audit/office_family, views/audit/office_lists, views/words</extracomment>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Unit</source>
   <extracomment>exchange/figure_blocks, views/audit/search_words, views/audit/unit_page, words_reports</extracomment>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>Unit counted</source>
   <extracomment>words_kinds</extracomment>
   <translation>Unidad contada</translation>
  </message>
  <message>
   <source>Unit history</source>
   <extracomment>audits/reports, labels/timeline_paper</extracomment>
   <translation>Historial de unidad</translation>
  </message>
  <message>
   <source>Unit label</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Etiqueta de unidad</translation>
  </message>
  <message>
   <source>Unit label printed again</source>
   <extracomment>words_kinds</extracomment>
   <translation>Etiqueta de unidad reimpresa</translation>
  </message>
  <message>
   <source>Unit label read back</source>
   <extracomment>words_kinds</extracomment>
   <translation>Etiqueta de unidad releída</translation>
  </message>
  <message>
   <source>Unit, by another name</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>Unidad, por otro nombre</translation>
  </message>
  <message>
   <source>Units</source>
   <extracomment>exchange/client_report_files, exchange/figure_blocks, modes/counting_task, views/audit/figure_rows, views/audit/holds_page, views/audit/office_families</extracomment>
   <translation>Unidades</translation>
  </message>
  <message>
   <source>Units at most</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Máximo de unidades</translation>
  </message>
  <message>
   <source>Units in it</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>Unidades dentro</translation>
  </message>
  <message>
   <source>Units kept</source>
   <extracomment>words_kinds</extracomment>
   <translation>Unidades reservadas</translation>
  </message>
  <message>
   <source>Units let go</source>
   <extracomment>words_kinds</extracomment>
   <translation>Unidades liberadas</translation>
  </message>
  <message>
   <source>Units of this product are never received sealed.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Las unidades de este producto nunca se reciben cerradas.</translation>
  </message>
  <message>
   <source>Units scanned less those refused as the wrong unit ÷ units scanned.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Unidades escaneadas menos las rechazadas por ser otra unidad ÷ unidades escaneadas.</translation>
  </message>
  <message>
   <source>Units that are here</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Unidades en el registro</translation>
  </message>
  <message>
   <source>Units: {count}</source>
   <extracomment>labels/vendor_papers, views/audit/hold_form, views/audit/search_page</extracomment>
   <translation>Unidades: {count}</translation>
  </message>
  <message>
   <source>Unknown</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>Desconocido</translation>
  </message>
  <message>
   <source>Unreadable</source>
   <extracomment>jobs_receiving, labels/command_sheet, views/words</extracomment>
   <translation>Ilegible</translation>
  </message>
  <message>
   <source>Until</source>
   <extracomment>audits/reports</extracomment>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <extracomment>exchange/client_reports</extracomment>
   <translation>Hasta {day}</translation>
  </message>
  <message>
   <source>Up</source>
   <extracomment>views/audit/office_lists</extracomment>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Use PostgreSQL {oldest} or newer: this server is {version}.</source>
   <extracomment>models/migrating</extracomment>
   <translation>Use PostgreSQL {oldest} o posterior: este servidor es {version}.</translation>
  </message>
  <message>
   <source>Use a number that stands on the screen.</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>Use un número que esté en la pantalla.</translation>
  </message>
  <message>
   <source>Use an empty base for the demonstration: this one has clients in it.</source>
   <extracomment>exchange/demo</extracomment>
   <translation>Use una base vacía para la demostración: esta tiene clientes.</translation>
  </message>
  <message>
   <source>Use another code: {code} is asked already.</source>
   <extracomment>grading</extracomment>
   <translation>Use otro código: {code} ya se pregunta.</translation>
  </message>
  <message>
   <source>Use one of these profiles, or give patterns: {names}.</source>
   <extracomment>exchange/profile_columns</extracomment>
   <translation>Use uno de estos perfiles o dé patrones: {names}.</translation>
  </message>
  <message>
   <source>Use one of these words: {words}.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Use una de estas palabras: {words}.</translation>
  </message>
  <message>
   <source>Use the command card of this bench: this command was not printed here.</source>
   <extracomment>codes</extracomment>
   <translation>Use la tarjeta de comandos de este puesto: este comando no se imprimió aquí.</translation>
  </message>
  <message>
   <source>Use the command sheet of this site: that command code is not signed by it.</source>
   <extracomment>refusals</extracomment>
   <translation>Use la hoja de comandos de este centro: ese código no está firmado aquí.</translation>
  </message>
  <message>
   <source>Use the keys on the screen: not this one.</source>
   <extracomment>modes/receiving_actions, modes/repair_actions, modes/returns_actions</extracomment>
   <translation>Use las teclas de la pantalla: esta no.</translation>
  </message>
  <message>
   <source>Use the keys: commands of a bench mean nothing at this desk.</source>
   <extracomment>audit_scans</extracomment>
   <translation>Use las teclas: los comandos de un puesto no sirven en este escritorio.</translation>
  </message>
  <message>
   <source>Use the window that is open already: bench {bench} is running on this PC.</source>
   <extracomment>app</extracomment>
   <translation>Use la ventana que ya está abierta: el puesto {bench} funciona en este PC.</translation>
  </message>
  <message>
   <source>Use these conditions only: {names}.</source>
   <extracomment>lane_rules</extracomment>
   <translation>Use solo estas condiciones: {names}.</translation>
  </message>
  <message>
   <source>VALUE {currency}</source>
   <extracomment>labels/packing_list</extracomment>
   <translation>VALOR {currency}</translation>
  </message>
  <message>
   <source>VENDOR'S LIST</source>
   <extracomment>workflows/returns</extracomment>
   <translation>LISTA PROVEEDOR</translation>
  </message>
  <message>
   <source>VIN</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>VIN</translation>
  </message>
  <message>
   <source>Value</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_rows, views/audit/office_families, views/audit/office_trial, words_facts</extracomment>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Value below</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Valor bajo</translation>
  </message>
  <message>
   <source>Value class</source>
   <extracomment>views/audit/count_form, views/audit/search_words</extracomment>
   <translation>Clase de valor</translation>
  </message>
  <message>
   <source>Value from</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>Valor desde</translation>
  </message>
  <message>
   <source>Value of units counted as missing less those found again ÷ the stated base.</source>
   <extracomment>audits/kpis</extracomment>
   <translation>Valor de las unidades que faltan al contar menos las reencontradas ÷ la base fijada.</translation>
  </message>
  <message>
   <source>Vendor</source>
   <extracomment>paper_units, words_facts, words_returns</extracomment>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>Vendor's list</source>
   <extracomment>views/audit/unit_tables, words_facts</extracomment>
   <translation>Lista del proveedor</translation>
  </message>
  <message>
   <source>Version of the rules</source>
   <extracomment>words_facts</extracomment>
   <translation>Versión de las reglas</translation>
  </message>
  <message>
   <source>Version {number}, by {who}, {at}</source>
   <extracomment>views/audit/office_lists</extracomment>
   <translation>Versión {number}, de {who}, {at}</translation>
  </message>
  <message>
   <source>Version {number}, {at}</source>
   <extracomment>views/audit/office_lists</extracomment>
   <translation>Versión {number}, {at}</translation>
  </message>
  <message>
   <source>WEIGH IT</source>
   <extracomment>refusals</extracomment>
   <translation>PÉSELO</translation>
  </message>
  <message>
   <source>WEIGHT</source>
   <extracomment>labels/manifest, labels/packing_list, labels/parcel</extracomment>
   <translation>PESO</translation>
  </message>
  <message>
   <source>WELCOME</source>
   <extracomment>workflows/sign_on</extracomment>
   <translation>HOLA</translation>
  </message>
  <message>
   <source>WHAT</source>
   <extracomment>labels/timeline_paper</extracomment>
   <translation>QUÉ</translation>
  </message>
  <message>
   <source>WHAT IS IT</source>
   <extracomment>modes/returns_scans</extracomment>
   <translation>QUÉ ES</translation>
  </message>
  <message>
   <source>WHAT IS WRONG</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>QUÉ ESTÁ MAL</translation>
  </message>
  <message>
   <source>WHEN</source>
   <extracomment>labels/timeline_paper</extracomment>
   <translation>CUÁNDO</translation>
  </message>
  <message>
   <source>WHERE</source>
   <extracomment>labels/timeline_paper</extracomment>
   <translation>DÓNDE</translation>
  </message>
  <message>
   <source>WHERE TO</source>
   <extracomment>refusals_storing</extracomment>
   <translation>ADÓNDE</translation>
  </message>
  <message>
   <source>WHICH LIST</source>
   <extracomment>workflows/repair</extracomment>
   <translation>QUÉ LISTA</translation>
  </message>
  <message>
   <source>WHICH ONE</source>
   <extracomment>refusals, workflows/counting, workflows/receiving, workflows/returns_questions, workflows/storing, workflows/telling</extracomment>
   <translation>CUÁL ES</translation>
  </message>
  <message>
   <source>WHICH ORDER</source>
   <extracomment>workflows/telling</extracomment>
   <translation>QUÉ PEDIDO</translation>
  </message>
  <message>
   <source>WHICH PART</source>
   <extracomment>workflows/repair</extracomment>
   <translation>QUÉ PIEZA</translation>
  </message>
  <message>
   <source>WHICH PRODUCT</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>QUÉ PRODUCTO</translation>
  </message>
  <message>
   <source>WHO</source>
   <extracomment>labels/timeline_paper</extracomment>
   <translation>QUIÉN</translation>
  </message>
  <message>
   <source>WHO IS IT</source>
   <extracomment>refusals</extracomment>
   <translation>¿QUIÉN ES?</translation>
  </message>
  <message>
   <source>WHOLE LIST</source>
   <extracomment>modes/receiving_actions</extracomment>
   <translation>LISTA ENTERA</translation>
  </message>
  <message>
   <source>WHOSE IS IT</source>
   <extracomment>workflows/receiving, workflows/returns_questions</extracomment>
   <translation>DE QUIÉN ES</translation>
  </message>
  <message>
   <source>WHY</source>
   <extracomment>modes/receiving_correct</extracomment>
   <translation>POR QUÉ</translation>
  </message>
  <message>
   <source>WIPE</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>BORRADO</translation>
  </message>
  <message>
   <source>WIPED</source>
   <extracomment>words_repair</extracomment>
   <translation>BORRADO HECHO</translation>
  </message>
  <message>
   <source>WITH FINDINGS</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>CON HALLAZGOS</translation>
  </message>
  <message>
   <source>WITNESS</source>
   <extracomment>labels/certificate</extracomment>
   <translation>TESTIGO</translation>
  </message>
  <message>
   <source>WRITTEN DOWN</source>
   <extracomment>workflows/returns</extracomment>
   <translation>ANOTADO</translation>
  </message>
  <message>
   <source>WRONG CARTON</source>
   <extracomment>refusals_receiving</extracomment>
   <translation>OTRO CARTÓN</translation>
  </message>
  <message>
   <source>WRONG CLIENT</source>
   <extracomment>refusals</extracomment>
   <translation>OTRO CLIENTE</translation>
  </message>
  <message>
   <source>WRONG CLIMATE</source>
   <extracomment>refusals_storing</extracomment>
   <translation>OTRO CLIMA</translation>
  </message>
  <message>
   <source>WRONG ITEM</source>
   <extracomment>refusals</extracomment>
   <translation>OTRO ARTÍCULO</translation>
  </message>
  <message>
   <source>WRONG LABEL</source>
   <extracomment>refusals</extracomment>
   <translation>OTRA ETIQUETA</translation>
  </message>
  <message>
   <source>WRONG TOTE</source>
   <extracomment>refusals_returns</extracomment>
   <translation>OTRA CUBETA</translation>
  </message>
  <message>
   <source>WRONG WEIGHT</source>
   <extracomment>refusals</extracomment>
   <translation>PESO INCORRECTO</translation>
  </message>
  <message>
   <source>Wait a little: days are being summed up, {days} of them are left.</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>Espere un poco: se están sumando los días, quedan {days}.</translation>
  </message>
  <message>
   <source>Wait a moment, then scan the last items again.</source>
   <extracomment>refusals</extracomment>
   <translation>Espere un momento y escanee otra vez los últimos artículos.</translation>
  </message>
  <message>
   <source>Wait a moment: the database server does not answer in time ({reason}).</source>
   <extracomment>models/database</extracomment>
   <translation>Espere un momento: el servidor de base de datos no responde a tiempo ({reason}).</translation>
  </message>
  <message>
   <source>Wait for the printer to cool down.</source>
   <extracomment>devices/zpl_status</extracomment>
   <translation>Espere a que se enfríe la impresora.</translation>
  </message>
  <message>
   <source>Wait until the count of this place is done.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Espere a que acabe el conteo de este lugar.</translation>
  </message>
  <message>
   <source>Wait until the count of {place} is done: nothing goes in or out.</source>
   <extracomment>refusals_storing</extracomment>
   <translation>Espere a que acabe el conteo de {place}: nada entra ni sale.</translation>
  </message>
  <message>
   <source>Wait until the database is back, or call {person}: this cannot be done without it.</source>
   <extracomment>refusals</extracomment>
   <translation>Espere a que vuelva la base de datos o llame a {person}: sin ella no se puede hacer.</translation>
  </message>
  <message>
   <source>Wait until the scale is still, then weigh again: it is not ready.</source>
   <extracomment>devices/scales</extracomment>
   <translation>Espere a que la báscula esté quieta y pese otra vez: no está lista.</translation>
  </message>
  <message>
   <source>Wait, or press F3 to stop: nothing is received yet.</source>
   <extracomment>workflows/receiving_many</extracomment>
   <translation>Espere o pulse F3 para parar: aún no se recibió nada.</translation>
  </message>
  <message>
   <source>Wait: the benches are being asked.</source>
   <extracomment>views/audit/wall_canvas</extracomment>
   <translation>Espere: se pregunta a los puestos.</translation>
  </message>
  <message>
   <source>Wait: the database is asked again as soon as it is back.</source>
   <extracomment>bench_away</extracomment>
   <translation>Espere: se preguntará otra vez en cuanto vuelva la base de datos.</translation>
  </message>
  <message>
   <source>Wait: the list is looked over.</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>Espere: se revisa la lista.</translation>
  </message>
  <message>
   <source>Waiting</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>En espera</translation>
  </message>
  <message>
   <source>Wanted</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Deseada</translation>
  </message>
  <message>
   <source>Warehouse</source>
   <extracomment>audits/office, views/audit/office_families, views/audit/office_page, words_returns</extracomment>
   <translation>Almacén</translation>
  </message>
  <message>
   <source>Warranty</source>
   <extracomment>views/audit/office_list_kinds, views/audit/office_trial, views/audit/unit_page, words_facts</extracomment>
   <translation>Garantía</translation>
  </message>
  <message>
   <source>Warranty ended on {day}.</source>
   <extracomment>words_returns</extracomment>
   <translation>La garantía terminó el {day}.</translation>
  </message>
  <message>
   <source>Warranty look-up</source>
   <extracomment>audits/reports</extracomment>
   <translation>Consulta de garantía</translation>
  </message>
  <message>
   <source>Warranty not known</source>
   <extracomment>words_facts</extracomment>
   <translation>Garantía desconocida</translation>
  </message>
  <message>
   <source>Warranty over</source>
   <extracomment>words_facts</extracomment>
   <translation>Sin garantía</translation>
  </message>
  <message>
   <source>Warranty until</source>
   <extracomment>paper_units</extracomment>
   <translation>Garantía hasta</translation>
  </message>
  <message>
   <source>Warranty, months</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Garantía, meses</translation>
  </message>
  <message>
   <source>Warranty: not known.</source>
   <extracomment>words_returns</extracomment>
   <translation>Garantía: no se conoce.</translation>
  </message>
  <message>
   <source>Was</source>
   <extracomment>views/audit/figure_stated</extracomment>
   <translation>Era</translation>
  </message>
  <message>
   <source>Was called {serials}</source>
   <extracomment>modes/repair_look, words_repair</extracomment>
   <translation>Se llamaba {serials}</translation>
  </message>
  <message>
   <source>Was due {time}</source>
   <extracomment>views/task_panel</extracomment>
   <translation>Venció a las {time}</translation>
  </message>
  <message>
   <source>Was to leave {time}</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Debía salir a las {time}</translation>
  </message>
  <message>
   <source>Weigh</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Pesar</translation>
  </message>
  <message>
   <source>Weigh every box</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Pesar cada caja</translation>
  </message>
  <message>
   <source>Weighed {weighed} g, expected {expected} g, allowed ± {tolerance} g.</source>
   <extracomment>refusals</extracomment>
   <translation>Pesa {weighed} g, se esperan {expected} g, se admite ± {tolerance} g.</translation>
  </message>
  <message>
   <source>Weighs {came} g, left with {left} g.</source>
   <extracomment>modes/returns_look, words_returns</extracomment>
   <translation>Pesa {came} g, salió con {left} g.</translation>
  </message>
  <message>
   <source>Weighs {came} g.</source>
   <extracomment>modes/returns_look, words_returns</extracomment>
   <translation>Pesa {came} g.</translation>
  </message>
  <message>
   <source>Weighs {weight} g</source>
   <extracomment>views/job_panel</extracomment>
   <translation>Pesa {weight} g</translation>
  </message>
  <message>
   <source>Weight in grams</source>
   <extracomment>paper_units</extracomment>
   <translation>Peso en gramos</translation>
  </message>
  <message>
   <source>Weight of its parcel</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>Peso de su paquete</translation>
  </message>
  <message>
   <source>Weight of the product is wrong in the book</source>
   <extracomment>modes/packing_prompts</extracomment>
   <translation>El peso del producto está mal en el registro</translation>
  </message>
  <message>
   <source>Weight, g</source>
   <extracomment>audits/reports, views/audit/case_words, views/audit/office_families, words_facts</extracomment>
   <translation>Peso, g</translation>
  </message>
  <message>
   <source>What</source>
   <extracomment>exchange/figure_blocks, views/audit/cases_page, views/audit/figure_stated, views/audit/hold_form, views/audit/office_seen, views/audit/search_page, views/audit/shrink_page, views/audit/unit_tables, words_facts</extracomment>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What does its serial say?</source>
   <extracomment>modes/receiving_prompts</extracomment>
   <translation>¿Qué dice su serie?</translation>
  </message>
  <message>
   <source>What it is</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Qué es</translation>
  </message>
  <message>
   <source>What it was before</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Valor anterior</translation>
  </message>
  <message>
   <source>What lies here, and what came and left.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>Lo que hay aquí, y lo que llegó y salió.</translation>
  </message>
  <message>
   <source>What must come with it</source>
   <extracomment>views/audit/office_more</extracomment>
   <translation>Qué debe venir con él</translation>
  </message>
  <message>
   <source>What stands</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Lo vigente</translation>
  </message>
  <message>
   <source>What that means</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Lo que significa</translation>
  </message>
  <message>
   <source>What the bench would say</source>
   <extracomment>views/profile_samples</extracomment>
   <translation>Lo que diría el puesto</translation>
  </message>
  <message>
   <source>What the program costs a day</source>
   <extracomment>words_figures</extracomment>
   <translation>Coste del programa al día</translation>
  </message>
  <message>
   <source>What the program costs a day, all in. The return on it is counted against this.</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Lo que cuesta el programa al día, todo incluido. El retorno se calcula sobre esto.</translation>
  </message>
  <message>
   <source>What was done to it?</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>¿Qué se le hizo?</translation>
  </message>
  <message>
   <source>What was known</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>Lo que se sabía</translation>
  </message>
  <message>
   <source>What was tested?</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>¿Qué se probó?</translation>
  </message>
  <message>
   <source>What was the figure?</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>¿Qué valor dio?</translation>
  </message>
  <message>
   <source>What went on</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Qué pasó</translation>
  </message>
  <message>
   <source>What would this give?</source>
   <extracomment>views/audit/office_trial</extracomment>
   <translation>¿Qué daría esto?</translation>
  </message>
  <message>
   <source>What you are sent for is not at its place.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Lo que se le pide no está en su lugar.</translation>
  </message>
  <message>
   <source>What you fill in must all hold together.</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Todo lo que rellene debe cumplirse a la vez.</translation>
  </message>
  <message>
   <source>When</source>
   <extracomment>audits/reports, views/audit/case_words, views/audit/figure_rows, views/audit/figure_stated, views/audit/office_list_kinds, views/audit/office_seen, views/audit/shrink_page, views/audit/unit_tables, words_facts</extracomment>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>When it leaves</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Cuando sale</translation>
  </message>
  <message>
   <source>Where</source>
   <extracomment>words_facts</extracomment>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Where units went missing, were found, or a case is open.</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>Donde faltaron o se hallaron unidades, o hay un caso abierto.</translation>
  </message>
  <message>
   <source>Which serials it may have</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>Qué series puede tener</translation>
  </message>
  <message>
   <source>Which tool was used?</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>¿Qué herramienta se usó?</translation>
  </message>
  <message>
   <source>Which tracking number?</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>¿Qué número de seguimiento?</translation>
  </message>
  <message>
   <source>Which units</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>Qué unidades</translation>
  </message>
  <message>
   <source>Which vendor?</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>¿Qué proveedor?</translation>
  </message>
  <message>
   <source>Who</source>
   <extracomment>views/audit/counts_page, views/audit/office_seen, views/audit/shrink_page, views/audit/unit_tables</extracomment>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Who and where</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Quién y dónde</translation>
  </message>
  <message>
   <source>Who carries it?</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>¿Quién lo lleva?</translation>
  </message>
  <message>
   <source>Who stated it</source>
   <extracomment>views/audit/figure_form</extracomment>
   <translation>Quién lo fijó</translation>
  </message>
  <message>
   <source>Who was there</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Quién estuvo allí</translation>
  </message>
  <message>
   <source>Whole</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Whole list</source>
   <extracomment>labels/command_sheet, views/words</extracomment>
   <translation>Lista entera</translation>
  </message>
  <message>
   <source>Whose it is</source>
   <extracomment>views/audit/case_words</extracomment>
   <translation>De quién es</translation>
  </message>
  <message>
   <source>Why</source>
   <extracomment>views/audit/hold_detail, views/audit/office_seen, words_facts</extracomment>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Why does it go to this lane?</source>
   <extracomment>modes/returns_prompts</extracomment>
   <translation>¿Por qué va a este carril?</translation>
  </message>
  <message>
   <source>Why has it this grade?</source>
   <extracomment>modes/returns_prompts</extracomment>
   <translation>¿Por qué tiene este grado?</translation>
  </message>
  <message>
   <source>Why is {place} left uncounted?</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>¿Por qué queda {place} sin contar?</translation>
  </message>
  <message>
   <source>Why it is freed or given up</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>Por qué se libera o se abandona</translation>
  </message>
  <message>
   <source>Why it is let go</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>Por qué se libera</translation>
  </message>
  <message>
   <source>Why may this box leave as it is?</source>
   <extracomment>modes/packing_prompts</extracomment>
   <translation>¿Por qué puede salir así esta caja?</translation>
  </message>
  <message>
   <source>Why, in a few words: it is kept</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>Por qué, en pocas palabras: se guarda</translation>
  </message>
  <message>
   <source>Wi-Fi MAC address</source>
   <extracomment>alias_types</extracomment>
   <translation>dirección MAC de la wifi</translation>
  </message>
  <message>
   <source>Wipe</source>
   <extracomment>labels/command_sheet, views/words, words_reports</extracomment>
   <translation>Borrado</translation>
  </message>
  <message>
   <source>Wipe and destruction certificates</source>
   <extracomment>audits/reports</extracomment>
   <translation>Certificados de borrado y destrucción</translation>
  </message>
  <message>
   <source>Wipe or test it, or scan a tote of its lane.</source>
   <extracomment>words_repair</extracomment>
   <translation>Borre sus datos o pruébela, o escanee una cubeta de su carril.</translation>
  </message>
  <message>
   <source>Wiped, certificate {number}</source>
   <extracomment>words_repair</extracomment>
   <translation>Borrada, certificado {number}</translation>
  </message>
  <message>
   <source>With {person}.</source>
   <extracomment>workflows/naming</extracomment>
   <translation>Con {person}.</translation>
  </message>
  <message>
   <source>Without a serial</source>
   <extracomment>jobs_receiving</extracomment>
   <translation>Sin serie</translation>
  </message>
  <message>
   <source>Witness</source>
   <extracomment>audits/reports, labels/certificate</extracomment>
   <translation>Testigo</translation>
  </message>
  <message>
   <source>Work</source>
   <extracomment>exchange/figure_blocks, views/audit/figure_rows</extracomment>
   <translation>Trabajo</translation>
  </message>
  <message>
   <source>Work left</source>
   <extracomment>words_kinds</extracomment>
   <translation>Trabajo dejado</translation>
  </message>
  <message>
   <source>Work taken back</source>
   <extracomment>words_kinds</extracomment>
   <translation>Trabajo deshecho</translation>
  </message>
  <message>
   <source>Works</source>
   <extracomment>modes/returns_look, views/simulator</extracomment>
   <translation>Funciona</translation>
  </message>
  <message>
   <source>Works here</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>Trabaja aquí</translation>
  </message>
  <message>
   <source>Worn</source>
   <extracomment>words_returns</extracomment>
   <translation>Desgastada</translation>
  </message>
  <message>
   <source>Write days as 2026-10-31: year, month, day.</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Escriba los días como 2026-10-31: año, mes, día.</translation>
  </message>
  <message>
   <source>Write down a test, and how it came out.</source>
   <extracomment>views/words</extracomment>
   <translation>Anota una prueba y cómo salió.</translation>
  </message>
  <message>
   <source>Write down how its data were erased, and print the certificate.</source>
   <extracomment>views/words</extracomment>
   <translation>Anota cómo se borraron sus datos e imprime el certificado.</translation>
  </message>
  <message>
   <source>Write down that nothing is in the parcel.</source>
   <extracomment>views/words</extracomment>
   <translation>Anota que no hay nada en el paquete.</translation>
  </message>
  <message>
   <source>Write the day such as 2026-11-30.</source>
   <extracomment>exchange/inbound_rows</extracomment>
   <translation>Escriba el día así: 2026-11-30.</translation>
  </message>
  <message>
   <source>Write the moment such as 2026-11-30 17:00, or the time alone, 17:00.</source>
   <extracomment>exchange/order_rows</extracomment>
   <translation>Escriba el momento como 2026-11-30 17:00, o solo la hora, 17:00.</translation>
  </message>
  <message>
   <source>Write the moment such as 2026-11-30 17:00.</source>
   <extracomment>exchange/inbound_rows</extracomment>
   <translation>Escriba el momento así: 2026-11-30 17:00.</translation>
  </message>
  <message>
   <source>Write the moment with its time, such as 2026-11-30 17:00.</source>
   <extracomment>exchange/order_rows</extracomment>
   <translation>Escriba el momento con su hora, como 2026-11-30 17:00.</translation>
  </message>
  <message>
   <source>Write the number without a thousands separator: this one can be read in two ways.</source>
   <extracomment>exchange/cells</extracomment>
   <translation>Escriba el número sin separador de miles: este se puede leer de dos maneras.</translation>
  </message>
  <message>
   <source>Write the question in English at least, up to {most} characters.</source>
   <extracomment>grading</extracomment>
   <translation>Escriba la pregunta al menos en inglés, hasta {most} caracteres.</translation>
  </message>
  <message>
   <source>Write the serial pattern {pattern} with fixed lengths such as {example}: as it is, it could take too long.</source>
   <extracomment>serial_patterns</extracomment>
   <translation>Escriba el patrón de serie {pattern} con longitudes fijas como {example}: así podría tardar demasiado.</translation>
  </message>
  <message>
   <source>Write {option}= as a number from {least} to {most} in address {address}.</source>
   <extracomment>devices/addresses</extracomment>
   <translation>Escriba {option}= como número de {least} a {most} en la dirección {address}.</translation>
  </message>
  <message>
   <source>Write {option}= as one of {allowed} in address {address}.</source>
   <extracomment>devices/addresses</extracomment>
   <translation>Escriba {option}= como uno de {allowed} en la dirección {address}.</translation>
  </message>
  <message>
   <source>Writing the file: the base looks for its rows.</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Escribiendo el archivo: la base busca sus filas.</translation>
  </message>
  <message>
   <source>Writing the file: {count} rows so far.</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>Escribiendo el archivo: {count} filas hasta ahora.</translation>
  </message>
  <message>
   <source>Wrong item</source>
   <extracomment>words_returns</extracomment>
   <translation>Otro artículo</translation>
  </message>
  <message>
   <source>Wrong: a command printed by a stranger</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Incorrecto: un comando impreso por un extraño</translation>
  </message>
  <message>
   <source>Wrong: another box's label</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Incorrecto: etiqueta de otra caja</translation>
  </message>
  <message>
   <source>Wrong: another client's</source>
   <extracomment>exchange/demo_inbounds, exchange/demo_scans, exchange/demo_triage</extracomment>
   <translation>Incorrecto: de otro cliente</translation>
  </message>
  <message>
   <source>Wrong: came back before</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Incorrecto: ya volvió antes</translation>
  </message>
  <message>
   <source>Wrong: held</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Incorrecto: retenido</translation>
  </message>
  <message>
   <source>Wrong: left on another order</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Incorrecto: salió en otro pedido</translation>
  </message>
  <message>
   <source>Wrong: lies in a bin already</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Incorrecto: ya está en una ubicación</translation>
  </message>
  <message>
   <source>Wrong: never left</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Incorrecto: nunca salió</translation>
  </message>
  <message>
   <source>Wrong: never received</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Incorrecto: nunca recibido</translation>
  </message>
  <message>
   <source>Wrong: no count is planned here</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>Incorrecto: aquí no hay conteo previsto</translation>
  </message>
  <message>
   <source>Wrong: nobody knows it</source>
   <extracomment>exchange/demo_triage</extracomment>
   <translation>Incorrecto: nadie lo conoce</translation>
  </message>
  <message>
   <source>Wrong: not on the list</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Incorrecto: no está en la lista</translation>
  </message>
  <message>
   <source>Wrong: not on this order</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Incorrecto: no es de este pedido</translation>
  </message>
  <message>
   <source>Wrong: not on this shipment</source>
   <extracomment>exchange/demo_inbounds</extracomment>
   <translation>Incorrecto: no es de esta entrega</translation>
  </message>
  <message>
   <source>Wrong: one digit misread</source>
   <extracomment>exchange/demo_scans</extracomment>
   <translation>Incorrecto: una cifra mal leída</translation>
  </message>
  <message>
   <source>Wrong: shipped already</source>
   <extracomment>exchange/demo_scans, exchange/demo_storing</extracomment>
   <translation>Incorrecto: ya enviado</translation>
  </message>
  <message>
   <source>Wrong: the label of another place</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>Incorrecto: la etiqueta de otro lugar</translation>
  </message>
  <message>
   <source>Wrong: the product's bar code</source>
   <extracomment>exchange/demo_counting, exchange/demo_scans</extracomment>
   <translation>Incorrecto: el código de barras del producto</translation>
  </message>
  <message>
   <source>XAW10000001 XAW10004999</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>XAW10000001 XAW10004999</translation>
  </message>
  <message>
   <source>YOUR OWN</source>
   <extracomment>refusals_office</extracomment>
   <translation>LO SUYO PROPIO</translation>
  </message>
  <message>
   <source>Yes</source>
   <extracomment>modes/returns_inspection, views/words</extracomment>
   <translation>Sí</translation>
  </message>
  <message>
   <source>Yes, to what the screen asks.</source>
   <extracomment>labels/command_sheet</extracomment>
   <translation>Sí, a lo que pide la pantalla.</translation>
  </message>
  <message>
   <source>a badge</source>
   <extracomment>refusals, views/audit/search_page</extracomment>
   <translation>una credencial</translation>
  </message>
  <message>
   <source>a bench</source>
   <extracomment>refusals</extracomment>
   <translation>un puesto</translation>
  </message>
  <message>
   <source>a bin</source>
   <extracomment>refusals</extracomment>
   <translation>una ubicación</translation>
  </message>
  <message>
   <source>a cage</source>
   <extracomment>refusals</extracomment>
   <translation>una jaula</translation>
  </message>
  <message>
   <source>a code of the house</source>
   <extracomment>refusals</extracomment>
   <translation>un código de la casa</translation>
  </message>
  <message>
   <source>a code of the house stands in its serial</source>
   <extracomment>codes</extracomment>
   <translation>hay un código de la casa en su serie</translation>
  </message>
  <message>
   <source>a dock</source>
   <extracomment>refusals</extracomment>
   <translation>un muelle</translation>
  </message>
  <message>
   <source>a lane</source>
   <extracomment>refusals</extracomment>
   <translation>un carril</translation>
  </message>
  <message>
   <source>a parcel's number</source>
   <extracomment>refusals</extracomment>
   <translation>un número de paquete</translation>
  </message>
  <message>
   <source>a part stands twice</source>
   <extracomment>gs1</extracomment>
   <translation>una parte está dos veces</translation>
  </message>
  <message>
   <source>a place</source>
   <extracomment>refusals</extracomment>
   <translation>una ubicación</translation>
  </message>
  <message>
   <source>a plate of the house</source>
   <extracomment>refusals</extracomment>
   <translation>una matrícula de la casa</translation>
  </message>
  <message>
   <source>a product code</source>
   <extracomment>refusals</extracomment>
   <translation>un código de producto</translation>
  </message>
  <message>
   <source>a profile of ours …</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>un perfil nuestro …</translation>
  </message>
  <message>
   <source>a staging place</source>
   <extracomment>refusals</extracomment>
   <translation>una zona de espera</translation>
  </message>
  <message>
   <source>a tote</source>
   <extracomment>refusals</extracomment>
   <translation>una cubeta</translation>
  </message>
  <message>
   <source>a tracking number</source>
   <extracomment>refusals</extracomment>
   <translation>un número de seguimiento</translation>
  </message>
  <message>
   <source>a web address</source>
   <extracomment>refusals</extracomment>
   <translation>una dirección web</translation>
  </message>
  <message>
   <source>added</source>
   <extracomment>audits/office, views/audit/office_seen</extracomment>
   <translation>añadido</translation>
  </message>
  <message>
   <source>added at packing</source>
   <extracomment>paper_storing</extracomment>
   <translation>añadido al empacar</translation>
  </message>
  <message>
   <source>added: {entry}</source>
   <extracomment>views/audit/office_seen</extracomment>
   <translation>añadido: {entry}</translation>
  </message>
  <message>
   <source>address</source>
   <extracomment>audits/office</extracomment>
   <translation>dirección</translation>
  </message>
  <message>
   <source>against</source>
   <extracomment>views/audit/figure_rows</extracomment>
   <translation>en contra</translation>
  </message>
  <message>
   <source>an order number</source>
   <extracomment>refusals</extracomment>
   <translation>un número de pedido</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <extracomment>views/audit/wall_figures, views/job_lines, views/task_panel</extracomment>
   <translation>y {count} más</translation>
  </message>
  <message>
   <source>announced</source>
   <extracomment>views/audit/search_words, words_reports</extracomment>
   <translation>anunciado</translation>
  </message>
  <message>
   <source>approve</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>aprobar</translation>
  </message>
  <message>
   <source>approved</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>aprobado</translation>
  </message>
  <message>
   <source>area</source>
   <extracomment>audits/office</extracomment>
   <translation>zona</translation>
  </message>
  <message>
   <source>arrived</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>llegada</translation>
  </message>
  <message>
   <source>as in the settings of its PC</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>como en los ajustes de su PC</translation>
  </message>
  <message>
   <source>as {kind}</source>
   <extracomment>cli/trace</extracomment>
   <translation>como {kind}</translation>
  </message>
  <message>
   <source>at best</source>
   <extracomment>views/audit/office_trial</extracomment>
   <translation>como mucho</translation>
  </message>
  <message>
   <source>at every touch</source>
   <extracomment>words_facts</extracomment>
   <translation>en cada toque</translation>
  </message>
  <message>
   <source>at the wrong place</source>
   <extracomment>words_reports</extracomment>
   <translation>en otro lugar</translation>
  </message>
  <message>
   <source>at work</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>activos</translation>
  </message>
  <message>
   <source>away</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>ausente</translation>
  </message>
  <message>
   <source>back on sale</source>
   <extracomment>words_returns</extracomment>
   <translation>vuelve a la venta</translation>
  </message>
  <message>
   <source>back to the customer</source>
   <extracomment>words_returns</extracomment>
   <translation>vuelve al comprador</translation>
  </message>
  <message>
   <source>back to the vendor</source>
   <extracomment>words_returns</extracomment>
   <translation>vuelve al proveedor</translation>
  </message>
  <message>
   <source>badges</source>
   <extracomment>audits/office</extracomment>
   <translation>credenciales</translation>
  </message>
  <message>
   <source>because no rule covers it</source>
   <extracomment>views/audit/office_trial</extracomment>
   <translation>porque ninguna regla lo cubre</translation>
  </message>
  <message>
   <source>before</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>antes</translation>
  </message>
  <message>
   <source>begin it with {schemes}</source>
   <extracomment>settings</extracomment>
   <translation>comience por {schemes}</translation>
  </message>
  <message>
   <source>being counted</source>
   <extracomment>exchange/demo_counting, views/audit/count_detail, views/audit/search_words</extracomment>
   <translation>en conteo</translation>
  </message>
  <message>
   <source>being received</source>
   <extracomment>views/audit/search_words, words_reports</extracomment>
   <translation>en recepción</translation>
  </message>
  <message>
   <source>beyond economic repair</source>
   <extracomment>words_returns</extracomment>
   <translation>reparación no rentable</translation>
  </message>
  <message>
   <source>built into another unit</source>
   <extracomment>refusals, words_states</extracomment>
   <translation>montado en otra unidad</translation>
  </message>
  <message>
   <source>busy</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>ocupado</translation>
  </message>
  <message>
   <source>by a sample</source>
   <extracomment>words_facts</extracomment>
   <translation>por muestra</translation>
  </message>
  <message>
   <source>by its RFID tag</source>
   <extracomment>words_facts</extracomment>
   <translation>por su etiqueta RFID</translation>
  </message>
  <message>
   <source>by its RMA</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>por su RMA</translation>
  </message>
  <message>
   <source>by its SSCC</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>por su SSCC</translation>
  </message>
  <message>
   <source>by its carton</source>
   <extracomment>words_facts</extracomment>
   <translation>por su cartón</translation>
  </message>
  <message>
   <source>by its order</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>por su pedido</translation>
  </message>
  <message>
   <source>by its plate</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>por su placa</translation>
  </message>
  <message>
   <source>by its tracking number</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>por su número de seguimiento</translation>
  </message>
  <message>
   <source>by the rule {rule}</source>
   <extracomment>views/audit/office_trial</extracomment>
   <translation>por la regla {rule}</translation>
  </message>
  <message>
   <source>by the sender's list</source>
   <extracomment>words_facts</extracomment>
   <translation>por la lista del remitente</translation>
  </message>
  <message>
   <source>came too late</source>
   <extracomment>words_returns</extracomment>
   <translation>llegó tarde</translation>
  </message>
  <message>
   <source>cancelled</source>
   <extracomment>views/audit/search_words, views/audit/unit_tables, words_reports</extracomment>
   <translation>cancelado</translation>
  </message>
  <message>
   <source>cannot be found</source>
   <extracomment>words_returns</extracomment>
   <translation>no aparece</translation>
  </message>
  <message>
   <source>capacity</source>
   <extracomment>audits/office</extracomment>
   <translation>capacidad</translation>
  </message>
  <message>
   <source>capitals, digits, . _ -</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>mayúsculas, cifras, . _ -</translation>
  </message>
  <message>
   <source>capture</source>
   <extracomment>audits/office</extracomment>
   <translation>captura</translation>
  </message>
  <message>
   <source>case, {kind}: {decision} {reason}</source>
   <extracomment>cli/trace</extracomment>
   <translation>incidencia, {kind}: {decision} {reason}</translation>
  </message>
  <message>
   <source>changed by a person</source>
   <extracomment>words_facts</extracomment>
   <translation>cambiado por una persona</translation>
  </message>
  <message>
   <source>choose one of {choices}</source>
   <extracomment>settings</extracomment>
   <translation>elija uno de {choices}</translation>
  </message>
  <message>
   <source>class</source>
   <extracomment>audits/office</extracomment>
   <translation>clase</translation>
  </message>
  <message>
   <source>client</source>
   <extracomment>audits/office</extracomment>
   <translation>cliente</translation>
  </message>
  <message>
   <source>climate</source>
   <extracomment>audits/office</extracomment>
   <translation>clima</translation>
  </message>
  <message>
   <source>closed</source>
   <extracomment>views/audit/case_detail, views/audit/search_words, words_reports</extracomment>
   <translation>cerrado</translation>
  </message>
  <message>
   <source>code</source>
   <extracomment>audits/office</extracomment>
   <translation>código</translation>
  </message>
  <message>
   <source>codes</source>
   <extracomment>audits/office</extracomment>
   <translation>códigos</translation>
  </message>
  <message>
   <source>cold, dry</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>cold, dry</translation>
  </message>
  <message>
   <source>company prefix</source>
   <extracomment>audits/office</extracomment>
   <translation>prefijo de empresa</translation>
  </message>
  <message>
   <source>corrects no. {rev}</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>corrige el n.º {rev}</translation>
  </message>
  <message>
   <source>counted</source>
   <extracomment>words_facts</extracomment>
   <translation>contada</translation>
  </message>
  <message>
   <source>counted again</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>recontándose</translation>
  </message>
  <message>
   <source>currency</source>
   <extracomment>audits/office</extracomment>
   <translation>moneda</translation>
  </message>
  <message>
   <source>damaged on the way</source>
   <extracomment>words_returns</extracomment>
   <translation>dañada en camino</translation>
  </message>
  <message>
   <source>dead, parts viable</source>
   <extracomment>words_returns</extracomment>
   <translation>muerta, piezas útiles</translation>
  </message>
  <message>
   <source>decided</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>decidida</translation>
  </message>
  <message>
   <source>decision</source>
   <extracomment>audits/office</extracomment>
   <translation>decisión</translation>
  </message>
  <message>
   <source>decisions of two</source>
   <extracomment>audits/office</extracomment>
   <translation>decisiones de dos</translation>
  </message>
  <message>
   <source>defective</source>
   <extracomment>words_returns</extracomment>
   <translation>defectuosa</translation>
  </message>
  <message>
   <source>destroyed</source>
   <extracomment>views/audit/hold_detail, words_reports</extracomment>
   <translation>destruido</translation>
  </message>
  <message>
   <source>difference</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>diferencia</translation>
  </message>
  <message>
   <source>differences</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>diferencias</translation>
  </message>
  <message>
   <source>does not fit</source>
   <extracomment>words_returns</extracomment>
   <translation>no encaja</translation>
  </message>
  <message>
   <source>done</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>hecho</translation>
  </message>
  <message>
   <source>due {at}</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>vence el {at}</translation>
  </message>
  <message>
   <source>eSIM number (EID)</source>
   <extracomment>alias_types</extracomment>
   <translation>número de eSIM (EID)</translation>
  </message>
  <message>
   <source>ended on {day}</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>terminó el {day}</translation>
  </message>
  <message>
   <source>exact unit</source>
   <extracomment>audits/office</extracomment>
   <translation>unidad exacta</translation>
  </message>
  <message>
   <source>expected</source>
   <extracomment>words_states</extracomment>
   <translation>esperado</translation>
  </message>
  <message>
   <source>expected {weight} g</source>
   <extracomment>views/job_panel</extracomment>
   <translation>se esperan {weight} g</translation>
  </message>
  <message>
   <source>expected {weight} g ± {tolerance} g</source>
   <extracomment>views/job_panel</extracomment>
   <translation>se esperan {weight} g ± {tolerance} g</translation>
  </message>
  <message>
   <source>failed</source>
   <extracomment>words_reports</extracomment>
   <translation>falló</translation>
  </message>
  <message>
   <source>finding</source>
   <extracomment>audits/office</extracomment>
   <translation>hallazgo</translation>
  </message>
  <message>
   <source>for its parts</source>
   <extracomment>words_returns</extracomment>
   <translation>para piezas</translation>
  </message>
  <message>
   <source>for labels</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>de etiquetas</translation>
  </message>
  <message>
   <source>for papers</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>de documentos</translation>
  </message>
  <message>
   <source>found</source>
   <extracomment>views/audit/count_detail, words_reports, words_states</extracomment>
   <translation>encontrado</translation>
  </message>
  <message>
   <source>found and not yet back in stock</source>
   <extracomment>refusals</extracomment>
   <translation>hallado y aún fuera de existencias</translation>
  </message>
  <message>
   <source>from a list</source>
   <extracomment>words_facts</extracomment>
   <translation>de una lista</translation>
  </message>
  <message>
   <source>given away</source>
   <extracomment>words_returns</extracomment>
   <translation>se dona</translation>
  </message>
  <message>
   <source>good answer</source>
   <extracomment>audits/office</extracomment>
   <translation>respuesta buena</translation>
  </message>
  <message>
   <source>grade at best</source>
   <extracomment>audits/office</extracomment>
   <translation>grado máximo</translation>
  </message>
  <message>
   <source>grade {name}</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>grado {name}</translation>
  </message>
  <message>
   <source>group</source>
   <extracomment>audits/office</extracomment>
   <translation>grupo</translation>
  </message>
  <message>
   <source>held</source>
   <extracomment>views/audit/search_words, words_reports</extracomment>
   <translation>retenido</translation>
  </message>
  <message>
   <source>held goods</source>
   <extracomment>audits/office</extracomment>
   <translation>mercancía retenida</translation>
  </message>
  <message>
   <source>held: {hold}, {state}</source>
   <extracomment>views/audit/search_about, views/audit/unit_page</extracomment>
   <translation>retenido: {hold}, {state}</translation>
  </message>
  <message>
   <source>hold {name}</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>retención {name}</translation>
  </message>
  <message>
   <source>identified</source>
   <extracomment>words_reports</extracomment>
   <translation>identificado</translation>
  </message>
  <message>
   <source>identity not proved</source>
   <extracomment>words_facts</extracomment>
   <translation>identidad sin probar</translation>
  </message>
  <message>
   <source>in a lane</source>
   <extracomment>words_states</extracomment>
   <translation>en un carril</translation>
  </message>
  <message>
   <source>in a returns lane</source>
   <extracomment>refusals</extracomment>
   <translation>en un carril de devoluciones</translation>
  </message>
  <message>
   <source>in and out</source>
   <extracomment>words_facts</extracomment>
   <translation>al entrar y al salir</translation>
  </message>
  <message>
   <source>in its lane</source>
   <extracomment>words_reports</extracomment>
   <translation>en su carril</translation>
  </message>
  <message>
   <source>in quarantine</source>
   <extracomment>views/audit/hold_detail, words_reports</extracomment>
   <translation>en cuarentena</translation>
  </message>
  <message>
   <source>in {carton}</source>
   <extracomment>paper_storing</extracomment>
   <translation>en {carton}</translation>
  </message>
  <message>
   <source>in {time}</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>en {time}</translation>
  </message>
  <message>
   <source>inspected</source>
   <extracomment>words_reports, words_states</extracomment>
   <translation>inspeccionado</translation>
  </message>
  <message>
   <source>is the best place</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>es el mejor lugar</translation>
  </message>
  <message>
   <source>it does not follow the rules of GS1</source>
   <extracomment>gs1</extracomment>
   <translation>no sigue las reglas de GS1</translation>
  </message>
  <message>
   <source>it is empty</source>
   <extracomment>gs1</extracomment>
   <translation>está vacío</translation>
  </message>
  <message>
   <source>it is {problem}</source>
   <extracomment>settings</extracomment>
   <translation>es {problem}</translation>
  </message>
  <message>
   <source>it names a carton and a product</source>
   <extracomment>codes</extracomment>
   <translation>nombra un cartón y un producto</translation>
  </message>
  <message>
   <source>its code</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>su código</translation>
  </message>
  <message>
   <source>its code, where several have it</source>
   <extracomment>views/audit/count_form</extracomment>
   <translation>su código, si varios lo tienen</translation>
  </message>
  <message>
   <source>its code; empty: everybody's</source>
   <extracomment>views/audit/office_families</extracomment>
   <translation>su código; vacío: de todos</translation>
  </message>
  <message>
   <source>key functions work</source>
   <extracomment>words_returns</extracomment>
   <translation>funciona lo principal</translation>
  </message>
  <message>
   <source>kind</source>
   <extracomment>audits/office</extracomment>
   <translation>tipo</translation>
  </message>
  <message>
   <source>lane</source>
   <extracomment>audits/office</extracomment>
   <translation>carril</translation>
  </message>
  <message>
   <source>lane {name}</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>carril {name}</translation>
  </message>
  <message>
   <source>language</source>
   <extracomment>audits/office</extracomment>
   <translation>idioma</translation>
  </message>
  <message>
   <source>late</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>tarde</translation>
  </message>
  <message>
   <source>late {time}</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>tarde {time}</translation>
  </message>
  <message>
   <source>least</source>
   <extracomment>audits/office</extracomment>
   <translation>mínimo</translation>
  </message>
  <message>
   <source>least tolerance in g</source>
   <extracomment>audits/office</extracomment>
   <translation>tolerancia mínima en g</translation>
  </message>
  <message>
   <source>left</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>faltan</translation>
  </message>
  <message>
   <source>left as it is</source>
   <extracomment>words_reports</extracomment>
   <translation>dejado como está</translation>
  </message>
  <message>
   <source>left of {ordered}</source>
   <extracomment>views/job_panel</extracomment>
   <translation>de {ordered} por empacar</translation>
  </message>
  <message>
   <source>let the steps rise: outbound, inbound_outbound, every_touch</source>
   <extracomment>settings</extracomment>
   <translation>haga que los pasos suban: outbound, inbound_outbound, every_touch</translation>
  </message>
  <message>
   <source>liable</source>
   <extracomment>audits/office</extracomment>
   <translation>responsable</translation>
  </message>
  <message>
   <source>located</source>
   <extracomment>views/audit/hold_detail, words_reports</extracomment>
   <translation>localizado</translation>
  </message>
  <message>
   <source>look after it</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>revisar</translation>
  </message>
  <message>
   <source>looks alike</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>se parece</translation>
  </message>
  <message>
   <source>lot {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>lote {given}</translation>
  </message>
  <message>
   <source>made from {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>fabricado desde {given}</translation>
  </message>
  <message>
   <source>made to {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>fabricado hasta {given}</translation>
  </message>
  <message>
   <source>marketplace code</source>
   <extracomment>alias_types</extracomment>
   <translation>código de marketplace</translation>
  </message>
  <message>
   <source>may do</source>
   <extracomment>audits/office</extracomment>
   <translation>puede hacer</translation>
  </message>
  <message>
   <source>misplaced</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>fuera de sitio</translation>
  </message>
  <message>
   <source>missing</source>
   <extracomment>views/audit/count_detail, views/audit/hold_detail, views/audit/unit_tables, words_reports, words_states</extracomment>
   <translation>perdido</translation>
  </message>
  <message>
   <source>missing by the book</source>
   <extracomment>refusals</extracomment>
   <translation>perdido según el registro</translation>
  </message>
  <message>
   <source>most</source>
   <extracomment>audits/office</extracomment>
   <translation>máximo</translation>
  </message>
  <message>
   <source>move today</source>
   <extracomment>views/words</extracomment>
   <translation>movimiento hoy</translation>
  </message>
  <message>
   <source>moves today</source>
   <extracomment>views/words</extracomment>
   <translation>movimientos hoy</translation>
  </message>
  <message>
   <source>name</source>
   <extracomment>audits/office</extracomment>
   <translation>nombre</translation>
  </message>
  <message>
   <source>name the folder or the address, not both</source>
   <extracomment>settings</extracomment>
   <translation>indique la carpeta o la dirección, no ambas</translation>
  </message>
  <message>
   <source>name {device} once only</source>
   <extracomment>settings</extracomment>
   <translation>nombre {device} una sola vez</translation>
  </message>
  <message>
   <source>never by serial</source>
   <extracomment>words_facts</extracomment>
   <translation>nunca por serie</translation>
  </message>
  <message>
   <source>never by “all good”</source>
   <extracomment>audits/office</extracomment>
   <translation>nunca con «todo bien»</translation>
  </message>
  <message>
   <source>never sold</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>nunca vendido</translation>
  </message>
  <message>
   <source>new badge</source>
   <extracomment>audits/office</extracomment>
   <translation>nueva credencial</translation>
  </message>
  <message>
   <source>no</source>
   <extracomment>views/audit/office_list_kinds, views/audit/office_seen, views/audit/unit_tables, words_reports</extracomment>
   <translation>no</translation>
  </message>
  <message>
   <source>no code</source>
   <extracomment>bench_late</extracomment>
   <translation>sin código</translation>
  </message>
  <message>
   <source>no free place fits</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>ningún lugar libre sirve</translation>
  </message>
  <message>
   <source>no grade yet</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>aún sin grado</translation>
  </message>
  <message>
   <source>no more</source>
   <extracomment>views/audit/figure_stated</extracomment>
   <translation>ya no</translation>
  </message>
  <message>
   <source>no policy told</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>sin política indicada</translation>
  </message>
  <message>
   <source>none</source>
   <extracomment>views/audit/office_families, views/profile_fields</extracomment>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>not announced</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>sin anunciar</translation>
  </message>
  <message>
   <source>not as described</source>
   <extracomment>words_returns</extracomment>
   <translation>no es lo descrito</translation>
  </message>
  <message>
   <source>not in stock</source>
   <extracomment>refusals</extracomment>
   <translation>fuera de existencias</translation>
  </message>
  <message>
   <source>not inspected</source>
   <extracomment>words_returns</extracomment>
   <translation>sin inspeccionar</translation>
  </message>
  <message>
   <source>not known</source>
   <extracomment>cli/trace, views/audit/unit_tables</extracomment>
   <translation>no se sabe</translation>
  </message>
  <message>
   <source>not on this PC</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>no está en este PC</translation>
  </message>
  <message>
   <source>not printed</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>sin imprimir</translation>
  </message>
  <message>
   <source>not said</source>
   <extracomment>words_returns</extracomment>
   <translation>no se dijo</translation>
  </message>
  <message>
   <source>not stated</source>
   <extracomment>words_reports</extracomment>
   <translation>sin indicar</translation>
  </message>
  <message>
   <source>not wanted</source>
   <extracomment>words_returns</extracomment>
   <translation>no deseada</translation>
  </message>
  <message>
   <source>not yet</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>todavía no</translation>
  </message>
  <message>
   <source>now</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>ahora</translation>
  </message>
  <message>
   <source>now holds {units}</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>contiene ahora {units}</translation>
  </message>
  <message>
   <source>now holds {units} of {capacity}</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>contiene ahora {units} de {capacity}</translation>
  </message>
  <message>
   <source>nowhere in stock</source>
   <extracomment>paper_storing</extracomment>
   <translation>sin existencias</translation>
  </message>
  <message>
   <source>of {capacity} units here</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>de {capacity} unidades aquí</translation>
  </message>
  <message>
   <source>of {count} to pick</source>
   <extracomment>modes/picking_task</extracomment>
   <translation>de {count} por recoger</translation>
  </message>
  <message>
   <source>of {units} to bring</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>por traer, de {units}</translation>
  </message>
  <message>
   <source>old label</source>
   <extracomment>alias_types</extracomment>
   <translation>etiqueta antigua</translation>
  </message>
  <message>
   <source>old serial</source>
   <extracomment>alias_types</extracomment>
   <translation>serie anterior</translation>
  </message>
  <message>
   <source>older</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>más</translation>
  </message>
  <message>
   <source>on hold</source>
   <extracomment>exchange/allocating, paper_storing, words_facts, workflows/audit_office</extracomment>
   <translation>retenido</translation>
  </message>
  <message>
   <source>on the list</source>
   <extracomment>modes/repair_look</extracomment>
   <translation>en la lista</translation>
  </message>
  <message>
   <source>one SKU only</source>
   <extracomment>audits/office</extracomment>
   <translation>un solo SKU</translation>
  </message>
  <message>
   <source>one character away</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>a un carácter</translation>
  </message>
  <message>
   <source>one costs {cost}</source>
   <extracomment>views/audit/figure_stated</extracomment>
   <translation>uno cuesta {cost}</translation>
  </message>
  <message>
   <source>open</source>
   <extracomment>cli/trace, views/audit/search_words, views/audit/unit_tables, views/audit/wall_figures</extracomment>
   <translation>abierto</translation>
  </message>
  <message>
   <source>ordered</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>encargado</translation>
  </message>
  <message>
   <source>ordered by mistake</source>
   <extracomment>words_returns</extracomment>
   <translation>pedida por error</translation>
  </message>
  <message>
   <source>origin</source>
   <extracomment>audits/office</extracomment>
   <translation>origen</translation>
  </message>
  <message>
   <source>packaging in g</source>
   <extracomment>audits/office</extracomment>
   <translation>embalaje en g</translation>
  </message>
  <message>
   <source>packed</source>
   <extracomment>views/audit/wall_figures, words_states</extracomment>
   <translation>empacado</translation>
  </message>
  <message>
   <source>packing</source>
   <extracomment>views/audit/search_words, views/audit/wall_figures</extracomment>
   <translation>empaque</translation>
  </message>
  <message>
   <source>parcel today</source>
   <extracomment>views/words</extracomment>
   <translation>paquete hoy</translation>
  </message>
  <message>
   <source>parcels today</source>
   <extracomment>views/words</extracomment>
   <translation>paquetes hoy</translation>
  </message>
  <message>
   <source>parts missing</source>
   <extracomment>words_returns</extracomment>
   <translation>faltan piezas</translation>
  </message>
  <message>
   <source>passed</source>
   <extracomment>words_reports</extracomment>
   <translation>pasó</translation>
  </message>
  <message>
   <source>photo of the box</source>
   <extracomment>audits/office</extracomment>
   <translation>foto de la caja</translation>
  </message>
  <message>
   <source>photo of {what}: {digest}</source>
   <extracomment>cli/trace</extracomment>
   <translation>foto de {what}: {digest}</translation>
  </message>
  <message>
   <source>pick face of</source>
   <extracomment>audits/office</extracomment>
   <translation>frente de recogida</translation>
  </message>
  <message>
   <source>picked</source>
   <extracomment>words_states</extracomment>
   <translation>recogido</translation>
  </message>
  <message>
   <source>picture</source>
   <extracomment>audits/office</extracomment>
   <translation>imagen</translation>
  </message>
  <message>
   <source>place counted today</source>
   <extracomment>views/words</extracomment>
   <translation>lugar contado hoy</translation>
  </message>
  <message>
   <source>places counted today</source>
   <extracomment>views/words</extracomment>
   <translation>lugares contados hoy</translation>
  </message>
  <message>
   <source>planned</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>planeado</translation>
  </message>
  <message>
   <source>printed</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>impreso</translation>
  </message>
  <message>
   <source>printed again</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>reimpreso</translation>
  </message>
  <message>
   <source>put away</source>
   <extracomment>words_reports</extracomment>
   <translation>almacenado</translation>
  </message>
  <message>
   <source>ready</source>
   <extracomment>views/audit/office_benches</extracomment>
   <translation>listo</translation>
  </message>
  <message>
   <source>recall</source>
   <extracomment>words_returns</extracomment>
   <translation>retirada</translation>
  </message>
  <message>
   <source>received</source>
   <extracomment>words_states</extracomment>
   <translation>recibido</translation>
  </message>
  <message>
   <source>refused</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>rechazos</translation>
  </message>
  <message>
   <source>refused at the door</source>
   <extracomment>words_returns</extracomment>
   <translation>rechazada en la puerta</translation>
  </message>
  <message>
   <source>refused: {what}</source>
   <extracomment>cli/trace</extracomment>
   <translation>rechazado: {what}</translation>
  </message>
  <message>
   <source>regulated</source>
   <extracomment>audits/office</extracomment>
   <translation>regulado</translation>
  </message>
  <message>
   <source>released</source>
   <extracomment>views/audit/search_words, words_reports</extracomment>
   <translation>liberado</translation>
  </message>
  <message>
   <source>repaired</source>
   <extracomment>words_states</extracomment>
   <translation>reparado</translation>
  </message>
  <message>
   <source>repaired and not yet back in stock</source>
   <extracomment>refusals</extracomment>
   <translation>reparado y aún fuera de existencias</translation>
  </message>
  <message>
   <source>retired</source>
   <extracomment>audits/office</extracomment>
   <translation>retirado</translation>
  </message>
  <message>
   <source>return today</source>
   <extracomment>views/words</extracomment>
   <translation>devolución hoy</translation>
  </message>
  <message>
   <source>returned</source>
   <extracomment>words_states</extracomment>
   <translation>devuelto</translation>
  </message>
  <message>
   <source>returned and not inspected</source>
   <extracomment>refusals</extracomment>
   <translation>devuelto y sin inspeccionar</translation>
  </message>
  <message>
   <source>returned and not yet in a lane</source>
   <extracomment>refusals</extracomment>
   <translation>devuelto y aún sin carril</translation>
  </message>
  <message>
   <source>returns today</source>
   <extracomment>views/words</extracomment>
   <translation>devoluciones hoy</translation>
  </message>
  <message>
   <source>right</source>
   <extracomment>views/audit/figure_rows</extracomment>
   <translation>correcto</translation>
  </message>
  <message>
   <source>role</source>
   <extracomment>audits/office</extracomment>
   <translation>función</translation>
  </message>
  <message>
   <source>sample</source>
   <extracomment>audits/office</extracomment>
   <translation>muestra</translation>
  </message>
  <message>
   <source>say nothing</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>no avisar</translation>
  </message>
  <message>
   <source>scanned</source>
   <extracomment>words_facts</extracomment>
   <translation>escaneada</translation>
  </message>
  <message>
   <source>scans/h</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>lecturas/h</translation>
  </message>
  <message>
   <source>scrapped</source>
   <extracomment>refusals, words_reports, words_states</extracomment>
   <translation>desechado</translation>
  </message>
  <message>
   <source>sealed cartons</source>
   <extracomment>audits/office</extracomment>
   <translation>cartones cerrados</translation>
  </message>
  <message>
   <source>sealed or as new</source>
   <extracomment>words_returns</extracomment>
   <translation>cerrada o como nueva</translation>
  </message>
  <message>
   <source>second IMEI</source>
   <extracomment>alias_types</extracomment>
   <translation>segundo IMEI</translation>
  </message>
  <message>
   <source>secure</source>
   <extracomment>audits/office</extracomment>
   <translation>bajo llave</translation>
  </message>
  <message>
   <source>sent to a lane</source>
   <extracomment>words_reports</extracomment>
   <translation>enviado a carril</translation>
  </message>
  <message>
   <source>sent to its lane</source>
   <extracomment>words_reports</extracomment>
   <translation>enviado a su carril</translation>
  </message>
  <message>
   <source>sent to the vendor</source>
   <extracomment>refusals, words_states</extracomment>
   <translation>enviado al proveedor</translation>
  </message>
  <message>
   <source>sent, not confirmed</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>enviado, sin confirmar</translation>
  </message>
  <message>
   <source>serial profile</source>
   <extracomment>audits/office</extracomment>
   <translation>perfil de serie</translation>
  </message>
  <message>
   <source>serials compared at returns</source>
   <extracomment>audits/office</extracomment>
   <translation>series comparadas en devoluciones</translation>
  </message>
  <message>
   <source>serials from {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>series desde {given}</translation>
  </message>
  <message>
   <source>serials to {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>series hasta {given}</translation>
  </message>
  <message>
   <source>serials {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>series {given}</translation>
  </message>
  <message>
   <source>shipment {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>entrega {given}</translation>
  </message>
  <message>
   <source>shipped</source>
   <extracomment>views/audit/hold_detail, views/audit/wall_figures, words_states</extracomment>
   <translation>enviado</translation>
  </message>
  <message>
   <source>shipped from {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>enviado desde {given}</translation>
  </message>
  <message>
   <source>shipped to {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>enviado hasta {given}</translation>
  </message>
  <message>
   <source>silent</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>sin señal</translation>
  </message>
  <message>
   <source>small letters, digits, _</source>
   <extracomment>views/audit/office_list_kinds</extracomment>
   <translation>minúsculas, cifras, _</translation>
  </message>
  <message>
   <source>sold off in bulk</source>
   <extracomment>words_returns</extracomment>
   <translation>se liquida en lote</translation>
  </message>
  <message>
   <source>still to come</source>
   <extracomment>modes/receiving_task, modes/returns_look</extracomment>
   <translation>por llegar</translation>
  </message>
  <message>
   <source>stopped by a refusal</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>con rechazo</translation>
  </message>
  <message>
   <source>stored</source>
   <extracomment>words_states</extracomment>
   <translation>almacenado</translation>
  </message>
  <message>
   <source>stored where</source>
   <extracomment>audits/office</extracomment>
   <translation>dónde se guarda</translation>
  </message>
  <message>
   <source>such goods</source>
   <extracomment>refusals_storing</extracomment>
   <translation>esta mercancía</translation>
  </message>
  <message>
   <source>such item</source>
   <extracomment>refusals, refusals_receiving</extracomment>
   <translation>artículo así</translation>
  </message>
  <message>
   <source>swap</source>
   <extracomment>audits/office</extracomment>
   <translation>cambio</translation>
  </message>
  <message>
   <source>taken apart</source>
   <extracomment>refusals, words_states</extracomment>
   <translation>despiezado</translation>
  </message>
  <message>
   <source>taken back</source>
   <extracomment>words_reports</extracomment>
   <translation>deshecho</translation>
  </message>
  <message>
   <source>taken back {at}</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>deshecho {at}</translation>
  </message>
  <message>
   <source>taken out: {entry}</source>
   <extracomment>views/audit/office_seen</extracomment>
   <translation>quitado: {entry}</translation>
  </message>
  <message>
   <source>target</source>
   <extracomment>views/audit/kpis_page</extracomment>
   <translation>objetivo</translation>
  </message>
  <message>
   <source>text</source>
   <extracomment>audits/office</extracomment>
   <translation>texto</translation>
  </message>
  <message>
   <source>the check digit of carton {value} is wrong</source>
   <extracomment>gs1</extracomment>
   <translation>el dígito de control del cartón {value} no es correcto</translation>
  </message>
  <message>
   <source>the check digit of product {value} is wrong</source>
   <extracomment>gs1</extracomment>
   <translation>el dígito de control del producto {value} no es correcto</translation>
  </message>
  <message>
   <source>the environment</source>
   <extracomment>settings</extracomment>
   <translation>el entorno</translation>
  </message>
  <message>
   <source>the fields</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>los campos</translation>
  </message>
  <message>
   <source>the least is {least}</source>
   <extracomment>settings</extracomment>
   <translation>lo mínimo es {least}</translation>
  </message>
  <message>
   <source>the most is {most}</source>
   <extracomment>settings</extracomment>
   <translation>lo máximo es {most}</translation>
  </message>
  <message>
   <source>the number of a return</source>
   <extracomment>refusals</extracomment>
   <translation>el número de una devolución</translation>
  </message>
  <message>
   <source>the parentheses do not pair up</source>
   <extracomment>gs1</extracomment>
   <translation>los paréntesis no cierran</translation>
  </message>
  <message>
   <source>the same end</source>
   <extracomment>views/audit/search_words</extracomment>
   <translation>mismo final</translation>
  </message>
  <message>
   <source>the serial has more than 20 characters or foreign ones</source>
   <extracomment>gs1</extracomment>
   <translation>la serie tiene más de 20 caracteres o caracteres ajenos</translation>
  </message>
  <message>
   <source>the supervisor</source>
   <extracomment>bench_away, refusals</extracomment>
   <translation>su supervisor</translation>
  </message>
  <message>
   <source>there</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>presente</translation>
  </message>
  <message>
   <source>this badge</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>esta credencial</translation>
  </message>
  <message>
   <source>this work</source>
   <extracomment>refusals_office</extracomment>
   <translation>este trabajo</translation>
  </message>
  <message>
   <source>time zone</source>
   <extracomment>audits/office</extracomment>
   <translation>zona horaria</translation>
  </message>
  <message>
   <source>to approve</source>
   <extracomment>views/audit/count_detail, views/audit/search_words</extracomment>
   <translation>por aprobar</translation>
  </message>
  <message>
   <source>to be approved</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>por aprobar</translation>
  </message>
  <message>
   <source>to be counted</source>
   <extracomment>exchange/demo_counting</extracomment>
   <translation>por contar</translation>
  </message>
  <message>
   <source>to be counted again</source>
   <extracomment>exchange/demo_counting, views/audit/count_detail</extracomment>
   <translation>por contar otra vez</translation>
  </message>
  <message>
   <source>to be destroyed</source>
   <extracomment>words_returns</extracomment>
   <translation>se destruye</translation>
  </message>
  <message>
   <source>to be repaired</source>
   <extracomment>words_returns</extracomment>
   <translation>se repara</translation>
  </message>
  <message>
   <source>to verdict</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>respuesta</translation>
  </message>
  <message>
   <source>tolerance in %</source>
   <extracomment>audits/office</extracomment>
   <translation>tolerancia en %</translation>
  </message>
  <message>
   <source>tote {tote}</source>
   <extracomment>views/job_panel</extracomment>
   <translation>cubeta {tote}</translation>
  </message>
  <message>
   <source>typed</source>
   <extracomment>views/audit/unit_tables, words_facts</extracomment>
   <translation>tecleado</translation>
  </message>
  <message>
   <source>under warranty</source>
   <extracomment>cli/trace</extracomment>
   <translation>en garantía</translation>
  </message>
  <message>
   <source>unit counted</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>unidad contada</translation>
  </message>
  <message>
   <source>unit received today</source>
   <extracomment>views/words</extracomment>
   <translation>unidad recibida hoy</translation>
  </message>
  <message>
   <source>units counted</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>unidades contadas</translation>
  </message>
  <message>
   <source>units here</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>unidades aquí</translation>
  </message>
  <message>
   <source>units received</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>unidades recibidas</translation>
  </message>
  <message>
   <source>units received today</source>
   <extracomment>views/words</extracomment>
   <translation>unidades recibidas hoy</translation>
  </message>
  <message>
   <source>unknown</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>desconocidos</translation>
  </message>
  <message>
   <source>until {day}</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>hasta el {day}</translation>
  </message>
  <message>
   <source>value</source>
   <extracomment>audits/office</extracomment>
   <translation>valor</translation>
  </message>
  <message>
   <source>waiting</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>en espera</translation>
  </message>
  <message>
   <source>waits</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>espera</translation>
  </message>
  <message>
   <source>waits for a decision</source>
   <extracomment>words_returns</extracomment>
   <translation>espera una decisión</translation>
  </message>
  <message>
   <source>warn</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>avisar</translation>
  </message>
  <message>
   <source>warranty</source>
   <extracomment>cli/trace, words_returns</extracomment>
   <translation>garantía</translation>
  </message>
  <message>
   <source>warranty ended</source>
   <extracomment>cli/trace</extracomment>
   <translation>garantía terminada</translation>
  </message>
  <message>
   <source>warranty in months</source>
   <extracomment>audits/office</extracomment>
   <translation>garantía en meses</translation>
  </message>
  <message>
   <source>weigh every box</source>
   <extracomment>audits/office</extracomment>
   <translation>pesar cada caja</translation>
  </message>
  <message>
   <source>weight in g</source>
   <extracomment>audits/office</extracomment>
   <translation>peso en g</translation>
  </message>
  <message>
   <source>weighted 3-1</source>
   <extracomment>views/profile_fields</extracomment>
   <translation>ponderado 3-1</translation>
  </message>
  <message>
   <source>when</source>
   <extracomment>audits/office</extracomment>
   <translation>cuándo</translation>
  </message>
  <message>
   <source>when it leaves</source>
   <extracomment>words_facts</extracomment>
   <translation>al salir</translation>
  </message>
  <message>
   <source>with a house label</source>
   <extracomment>words_facts</extracomment>
   <translation>con etiqueta de la casa</translation>
  </message>
  <message>
   <source>with part {given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>con la pieza {given}</translation>
  </message>
  <message>
   <source>works here</source>
   <extracomment>audits/office</extracomment>
   <translation>trabaja aquí</translation>
  </message>
  <message>
   <source>works, light wear</source>
   <extracomment>words_returns</extracomment>
   <translation>funciona, uso leve</translation>
  </message>
  <message>
   <source>write a number</source>
   <extracomment>settings</extracomment>
   <translation>escriba un número</translation>
  </message>
  <message>
   <source>write it as [[{section}]], once for each device</source>
   <extracomment>settings</extracomment>
   <translation>escríbalo como [[{section}]], una vez por dispositivo</translation>
  </message>
  <message>
   <source>write it as a section, [{section}]</source>
   <extracomment>settings</extracomment>
   <translation>escríbalo como sección, [{section}]</translation>
  </message>
  <message>
   <source>write true or false</source>
   <extracomment>settings</extracomment>
   <translation>escriba true o false</translation>
  </message>
  <message>
   <source>wrong item sent</source>
   <extracomment>words_returns</extracomment>
   <translation>se envió otro artículo</translation>
  </message>
  <message>
   <source>yes</source>
   <extracomment>views/audit/office_list_kinds, views/audit/office_seen, views/audit/unit_tables, words_reports</extracomment>
   <translation>sí</translation>
  </message>
  <message>
   <source>{at}, after no. {rev}: {what}</source>
   <extracomment>views/audit/unit_page</extracomment>
   <translation>{at}, tras el n.º {rev}: {what}</translation>
  </message>
  <message>
   <source>{before} → {after}</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>{before} → {after}</translation>
  </message>
  <message>
   <source>{came} Left {left} for {place}.</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>{came} Salió {left} a {place}.</translation>
  </message>
  <message>
   <source>{came} to {left}. {person}</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>{came} a {left}. {person}</translation>
  </message>
  <message>
   <source>{client}</source>
   <extracomment>modes/receiving_task, modes/repair_look, modes/returns_look, modes/storing_tasks, workflows/receiving, workflows/returns_questions</extracomment>
   <translation>{client}</translation>
  </message>
  <message>
   <source>{client} · made {moment}</source>
   <extracomment>labels/report_pdf</extracomment>
   <translation>{client} · hecho {moment}</translation>
  </message>
  <message>
   <source>{client} · order {order}</source>
   <extracomment>workflows/telling</extracomment>
   <translation>{client} · pedido {order}</translation>
  </message>
  <message>
   <source>{client} · shipment {inbound}</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>{client} · entrega {inbound}</translation>
  </message>
  <message>
   <source>{client} · {inbound}</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>{client} · {inbound}</translation>
  </message>
  <message>
   <source>{client} · {lane}</source>
   <extracomment>modes/picking_task, workflows/packing</extracomment>
   <translation>{client} · {lane}</translation>
  </message>
  <message>
   <source>{client} · {sku} · {name}</source>
   <extracomment>refusals, workflows/counting, workflows/returns_questions, workflows/storing</extracomment>
   <translation>{client} · {sku} · {name}</translation>
  </message>
  <message>
   <source>{clock} · Esc closes</source>
   <extracomment>views/audit/wall_canvas</extracomment>
   <translation>{clock} · Esc cierra</translation>
  </message>
  <message>
   <source>{clock} · F11 whole screen</source>
   <extracomment>views/audit/wall_canvas</extracomment>
   <translation>{clock} · F11 pantalla completa</translation>
  </message>
  <message>
   <source>{clock} · {time}</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>{clock} · {time}</translation>
  </message>
  <message>
   <source>{code} cannot be a Code 128 symbol: only plain letters and digits.</source>
   <extracomment>labels/symbols</extracomment>
   <translation>{code} no puede ser un símbolo Code 128: solo letras y cifras simples.</translation>
  </message>
  <message>
   <source>{code} cannot be a GS1 value.</source>
   <extracomment>labels/symbols</extracomment>
   <translation>{code} no puede ser un valor GS1.</translation>
  </message>
  <message>
   <source>{code} cannot be a barcode: {why}.</source>
   <extracomment>labels/symbols</extracomment>
   <translation>{code} no puede ser un código de barras: {why}.</translation>
  </message>
  <message>
   <source>{code} is given up: its places are free.</source>
   <extracomment>workflows/audit_counts</extracomment>
   <translation>{code} se abandona: sus lugares quedan libres.</translation>
  </message>
  <message>
   <source>{code} is in force. Units: {units}. Every bench refuses them.</source>
   <extracomment>views/audit/holds_page</extracomment>
   <translation>{code} está en vigor. Unidades: {units}. Cada puesto las rechaza.</translation>
  </message>
  <message>
   <source>{code} is planned: {count} places wait to be counted.</source>
   <extracomment>workflows/audit_counts</extracomment>
   <translation>{code} está previsto: {count} lugares por contar.</translation>
  </message>
  <message>
   <source>{code} is released.</source>
   <extracomment>workflows/audit_holds</extracomment>
   <translation>{code} está liberada.</translation>
  </message>
  <message>
   <source>{code} is released. Let go: {units}.</source>
   <extracomment>views/audit/holds_page</extracomment>
   <translation>{code} está liberada. Unidades soltadas: {units}.</translation>
  </message>
  <message>
   <source>{code} is too long for the label. Ask a supervisor.</source>
   <extracomment>labels/fitting</extracomment>
   <translation>{code} es demasiado largo para la etiqueta. Pregunte al supervisor.</translation>
  </message>
  <message>
   <source>{code}: acts begun before it are still being written ({writing}). Look again later where its units are ({units}).</source>
   <extracomment>workflows/audit_holds</extracomment>
   <translation>{code}: aún se están escribiendo operaciones empezadas antes ({writing}). Mire más tarde dónde están sus unidades ({units}).</translation>
  </message>
  <message>
   <source>{code}: every bench refuses its units from now on ({units}).</source>
   <extracomment>workflows/audit_holds</extracomment>
   <translation>{code}: desde ahora cada puesto rechaza sus unidades ({units}).</translation>
  </message>
  <message>
   <source>{code}: every bench refuses its units. In their histories so far: {done} of {units}.</source>
   <extracomment>workflows/audit_holds</extracomment>
   <translation>{code}: cada puesto rechaza sus unidades. En su historia hasta ahora: {done} de {units}.</translation>
  </message>
  <message>
   <source>{code}: let go so far: {done} of {units}.</source>
   <extracomment>workflows/audit_holds</extracomment>
   <translation>{code}: liberadas hasta ahora: {done} de {units}.</translation>
  </message>
  <message>
   <source>{count} exceptions were opened about its units in {days} days.</source>
   <extracomment>advice</extracomment>
   <translation>Se abrieron {count} incidencias sobre sus unidades en {days} días.</translation>
  </message>
  <message>
   <source>{count} heard by RFID</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>{count} leídas por RFID</translation>
  </message>
  <message>
   <source>{count} items</source>
   <extracomment>views/job_panel</extracomment>
   <translation>{count} artículos</translation>
  </message>
  <message>
   <source>{count} of them were not scanned: received sealed or as listed.</source>
   <extracomment>labels/receipt</extracomment>
   <translation>{count} de ellas no se escanearon: recibidas cerradas o según la lista.</translation>
  </message>
  <message>
   <source>{count} of {checked} units in the book would not fit, such as {serials}. They stay as they are.</source>
   <extracomment>views/profile_editor</extracomment>
   <translation>{count} de {checked} unidades del registro no encajarían, como {serials}. Se quedan como están.</translation>
  </message>
  <message>
   <source>{count} parcels handed over</source>
   <extracomment>labels/manifest</extracomment>
   <translation>{count} paquetes entregados</translation>
  </message>
  <message>
   <source>{count} refused</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>rechazos: {count}</translation>
  </message>
  <message>
   <source>{count} rows</source>
   <extracomment>views/audit/reports_page</extracomment>
   <translation>{count} filas</translation>
  </message>
  <message>
   <source>{count} scans/h</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>{count} lecturas/h</translation>
  </message>
  <message>
   <source>{count} things are called {name}: choose by client and SKU.</source>
   <extracomment>views/audit/search_page</extracomment>
   <translation>{count} cosas se llaman {name}: elija por cliente y SKU.</translation>
  </message>
  <message>
   <source>{count} units out are under warranty: {value} {currency}.</source>
   <extracomment>advice</extracomment>
   <translation>{count} unidades fuera están en garantía: {value} {currency}.</translation>
  </message>
  <message>
   <source>{count} waiting</source>
   <extracomment>views/audit/wall_tiles</extracomment>
   <translation>{count} en espera</translation>
  </message>
  <message>
   <source>{days} d</source>
   <extracomment>views/audit/wall_plan</extracomment>
   <translation>{days} d</translation>
  </message>
  <message>
   <source>{days} d {hours} h</source>
   <extracomment>views/audit/cells, words_figures</extracomment>
   <translation>{days} d {hours} h</translation>
  </message>
  <message>
   <source>{days} · {count} rows</source>
   <extracomment>labels/report_pdf</extracomment>
   <translation>{days} · {count} filas</translation>
  </message>
  <message>
   <source>{done} of {count}</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>{done} de {count}</translation>
  </message>
  <message>
   <source>{done} of {count} places counted, {waiting} to approve</source>
   <extracomment>views/audit/counts_page</extracomment>
   <translation>{done} de {count} ubicaciones contadas, {waiting} por aprobar</translation>
  </message>
  <message>
   <source>{done} of {places}</source>
   <extracomment>views/audit/wall_figures</extracomment>
   <translation>{done} de {places}</translation>
  </message>
  <message>
   <source>{figure}, {unit}</source>
   <extracomment>exchange/figure_blocks</extracomment>
   <translation>{figure}, {unit}</translation>
  </message>
  <message>
   <source>{file} has the new badge of {name}: print it and delete the file. The old one is dead.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>{file} tiene la credencial nueva de {name}: imprímala y borre el archivo. La anterior ya no vale.</translation>
  </message>
  <message>
   <source>{finding} (liable: {who})</source>
   <extracomment>views/audit/office_trial, views/audit/unit_tables</extracomment>
   <translation>{finding} (responsable: {who})</translation>
  </message>
  <message>
   <source>{found} of {expected}</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>{found} de {expected}</translation>
  </message>
  <message>
   <source>{fresh} new of {tags} tags.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>{fresh} nuevas de {tags} etiquetas.</translation>
  </message>
  <message>
   <source>{given}</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>{given}</translation>
  </message>
  <message>
   <source>{grade} · {words}</source>
   <extracomment>modes/returns_inspection</extracomment>
   <translation>{grade} · {words}</translation>
  </message>
  <message>
   <source>{grade}: {words}</source>
   <extracomment>modes/repair_actions</extracomment>
   <translation>{grade}: {words}</translation>
  </message>
  <message>
   <source>{grams} g</source>
   <extracomment>bench_words, views/audit/unit_tables</extracomment>
   <translation>{grams} g</translation>
  </message>
  <message>
   <source>{grams} g, {expected} g expected</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>{grams} g, se esperan {expected} g</translation>
  </message>
  <message>
   <source>{hours} h {minutes}</source>
   <extracomment>views/audit/wall_plan</extracomment>
   <translation>{hours} h {minutes}</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <extracomment>views/audit/cells, words_figures</extracomment>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{items} items stay in the open box: keep box and tote together.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>{items} artículos quedan en la caja abierta: no separe caja y cubeta.</translation>
  </message>
  <message>
   <source>{kind}</source>
   <extracomment>paper_units</extracomment>
   <translation>{kind}</translation>
  </message>
  <message>
   <source>{kind} from {state} to {to} is not legal.</source>
   <extracomment>models/ledger</extracomment>
   <translation>{kind} de {state} a {to} no está permitido.</translation>
  </message>
  <message>
   <source>{kind}: none, no longer {was}.</source>
   <extracomment>workflows/naming</extracomment>
   <translation>{kind}: ninguno, ya no {was}.</translation>
  </message>
  <message>
   <source>{kind}: {value}</source>
   <extracomment>workflows/naming</extracomment>
   <translation>{kind}: {value}</translation>
  </message>
  <message>
   <source>{kind}: {value}, no longer {was}.</source>
   <extracomment>workflows/naming</extracomment>
   <translation>{kind}: {value}, ya no {was}.</translation>
  </message>
  <message>
   <source>{lane}</source>
   <extracomment>modes/returns_answers, words_returns, workflows/returns</extracomment>
   <translation>{lane}</translation>
  </message>
  <message>
   <source>{lane} ({meaning})</source>
   <extracomment>words_returns</extracomment>
   <translation>{lane} ({meaning})</translation>
  </message>
  <message>
   <source>{left} more of the sample of carton {carton}.</source>
   <extracomment>workflows/receiving</extracomment>
   <translation>{left} más de la muestra del cartón {carton}.</translation>
  </message>
  <message>
   <source>{left} of {ordered} are not packed yet; they go into the next box.</source>
   <extracomment>modes/packing_actions</extracomment>
   <translation>{left} de {ordered} aún no están empacados; van en la próxima caja.</translation>
  </message>
  <message>
   <source>{mark} late since {at}</source>
   <extracomment>views/audit/case_detail</extracomment>
   <translation>{mark} vencida desde {at}</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <extracomment>views/audit/cells, views/audit/wall_plan, words_figures</extracomment>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{ms} ms</source>
   <extracomment>views/audit/hold_detail</extracomment>
   <translation>{ms} ms</translation>
  </message>
  <message>
   <source>{name} has no badge any more.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>{name} ya no tiene credencial.</translation>
  </message>
  <message>
   <source>{name} is kept.</source>
   <extracomment>workflows/audit_office</extracomment>
   <translation>Guardado: {name}.</translation>
  </message>
  <message>
   <source>{name} is out of this count again.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>{name} ya no está en este conteo.</translation>
  </message>
  <message>
   <source>{name} {count} waiting</source>
   <extracomment>views/top_bar</extracomment>
   <translation>{name}: {count} en espera</translation>
  </message>
  <message>
   <source>{name}: {quantity}</source>
   <extracomment>workflows/counting</extracomment>
   <translation>{name}: {quantity}</translation>
  </message>
  <message>
   <source>{name}: {result}</source>
   <extracomment>words_repair</extracomment>
   <translation>{name}: {result}</translation>
  </message>
  <message>
   <source>{name}: {result}, {value}</source>
   <extracomment>words_repair</extracomment>
   <translation>{name}: {result}, {value}</translation>
  </message>
  <message>
   <source>{name}: {rows} rows, {encoding}, columns divided by {delimiter}.</source>
   <extracomment>exchange/reports</extracomment>
   <translation>{name}: {rows} filas, {encoding}, columnas separadas por {delimiter}.</translation>
  </message>
  <message>
   <source>{note}</source>
   <extracomment>modes/packing_prompts</extracomment>
   <translation>{note}</translation>
  </message>
  <message>
   <source>{number}</source>
   <extracomment>exchange/figure_report</extracomment>
   <translation>{number}</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <extracomment>paper</extracomment>
   <translation>{number} de {count}</translation>
  </message>
  <message>
   <source>{number} · {vendor}</source>
   <extracomment>workflows/repair</extracomment>
   <translation>{number} · {vendor}</translation>
  </message>
  <message>
   <source>{number} · {vendor} · units: {count}</source>
   <extracomment>workflows/telling_repair</extracomment>
   <translation>{number} · {vendor} · unidades: {count}</translation>
  </message>
  <message>
   <source>{open} open, {late} of them late</source>
   <extracomment>views/audit/cases_page</extracomment>
   <translation>{open} abiertas, {late} vencidas</translation>
  </message>
  <message>
   <source>{outage} What is shown is as it was; it goes on by itself.</source>
   <extracomment>views/audit/notice</extracomment>
   <translation>{outage} Lo que se muestra es lo de antes; sigue por sí solo.</translation>
  </message>
  <message>
   <source>{over} more than announced</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>{over} más de lo anunciado</translation>
  </message>
  <message>
   <source>{page} of {pages}: PgDown shows more</source>
   <extracomment>views/return_panel</extracomment>
   <translation>{page} de {pages}: AvPág muestra más</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>{person}</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>{person}</translation>
  </message>
  <message>
   <source>{person} at {bench}</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>{person} en {bench}</translation>
  </message>
  <message>
   <source>{person} at {bench}: {seen} read</source>
   <extracomment>views/audit/count_detail</extracomment>
   <translation>{person} en {bench}: {seen} leídas</translation>
  </message>
  <message>
   <source>{person} has the case now.</source>
   <extracomment>workflows/audit_cases</extracomment>
   <translation>{person} tiene ahora la incidencia.</translation>
  </message>
  <message>
   <source>{place}</source>
   <extracomment>modes/picking_task, modes/storing_tasks, workflows/places, workflows/storing</extracomment>
   <translation>{place}</translation>
  </message>
  <message>
   <source>{place} has what was to come. Press F4 for the next one.</source>
   <extracomment>modes/storing_prompts</extracomment>
   <translation>{place} tiene lo que debía llegar. Pulse F4 para el siguiente.</translation>
  </message>
  <message>
   <source>{place} is counted again from the beginning.</source>
   <extracomment>workflows/audit_counts</extracomment>
   <translation>{place} se cuenta otra vez desde el principio.</translation>
  </message>
  <message>
   <source>{place} is free again and has to be counted from the beginning.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>{place} vuelve a estar libre y hay que contarlo desde el principio.</translation>
  </message>
  <message>
   <source>{place} is free: it is counted from the beginning.</source>
   <extracomment>workflows/audit_counts</extracomment>
   <translation>{place} está libre: se cuenta desde el principio.</translation>
  </message>
  <message>
   <source>{place} is locked until you press F12.</source>
   <extracomment>modes/counting_task</extracomment>
   <translation>{place} está bloqueado hasta que pulse F12.</translation>
  </message>
  <message>
   <source>{place}, in {carton}</source>
   <extracomment>modes/picking_task</extracomment>
   <translation>{place}, en {carton}</translation>
  </message>
  <message>
   <source>{place}: take {serials}</source>
   <extracomment>modes/picking_task</extracomment>
   <translation>{place}: tome {serials}</translation>
  </message>
  <message>
   <source>{place}: the oldest are {serials}</source>
   <extracomment>modes/storing_tasks</extracomment>
   <translation>{place}: las más antiguas son {serials}</translation>
  </message>
  <message>
   <source>{received} of {announced} received</source>
   <extracomment>modes/receiving_task</extracomment>
   <translation>{received} de {announced} recibidas</translation>
  </message>
  <message>
   <source>{returned} came back of {shipped} that left in {days} days.</source>
   <extracomment>advice</extracomment>
   <translation>Volvieron {returned} de {shipped} que salieron en {days} días.</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <extracomment>views/audit/cells, words_figures</extracomment>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{serial} came on {at}.</source>
   <extracomment>workflows/places</extracomment>
   <translation>{serial} llegó el {at}.</translation>
  </message>
  <message>
   <source>{serial} goes to lane SCRAP: scan it there.</source>
   <extracomment>workflows/repair</extracomment>
   <translation>{serial} va al carril SCRAP: escanéela allí.</translation>
  </message>
  <message>
   <source>{serial} is a unit of its own now: put it away.</source>
   <extracomment>workflows/repair</extracomment>
   <translation>{serial} es ahora una unidad propia: almacénela.</translation>
  </message>
  <message>
   <source>{serial} is in it now.</source>
   <extracomment>workflows/repair</extracomment>
   <translation>{serial} está dentro ahora.</translation>
  </message>
  <message>
   <source>{serial} is in this count already.</source>
   <extracomment>workflows/counting</extracomment>
   <translation>{serial} ya está en este conteo.</translation>
  </message>
  <message>
   <source>{serial} is on hold: {reason}</source>
   <extracomment>refusals</extracomment>
   <translation>{serial} está retenido: {reason}</translation>
  </message>
  <message>
   <source>{serial}: grade {grade}, {lane}, in {place}</source>
   <extracomment>workflows/returns</extracomment>
   <translation>{serial}: grado {grade}, {lane}, en {place}</translation>
  </message>
  <message>
   <source>{share} %</source>
   <extracomment>exchange/figure_blocks, words_figures</extracomment>
   <translation>{share} %</translation>
  </message>
  <message>
   <source>{side} says {there}, the ledger says {here}.</source>
   <extracomment>models/ledger</extracomment>
   <translation>{side} dice {there}, el libro dice {here}.</translation>
  </message>
  <message>
   <source>{sku} {name}</source>
   <extracomment>views/audit/hold_form</extracomment>
   <translation>{sku} {name}</translation>
  </message>
  <message>
   <source>{sku} · {name}</source>
   <extracomment>modes/receiving_actions, modes/receiving_scans, modes/returns_actions, modes/returns_unreadable, workflows/receiving, workflows/repair, workflows/returns_questions, workflows/telling</extracomment>
   <translation>{sku} · {name}</translation>
  </message>
  <message>
   <source>{sku}, continued</source>
   <extracomment>labels/packing_rows</extracomment>
   <translation>{sku}, continuación</translation>
  </message>
  <message>
   <source>{taken} × {name}</source>
   <extracomment>workflows/packing, workflows/receiving</extracomment>
   <translation>{taken} × {name}</translation>
  </message>
  <message>
   <source>{tote}</source>
   <extracomment>workflows/picking</extracomment>
   <translation>{tote}</translation>
  </message>
  <message>
   <source>{units} lie here, and it takes {highest}.</source>
   <extracomment>workflows/places</extracomment>
   <translation>Aquí hay {units}, y caben {highest}.</translation>
  </message>
  <message>
   <source>{units} missing</source>
   <extracomment>views/audit/shrink_page</extracomment>
   <translation>Faltan {units}</translation>
  </message>
  <message>
   <source>{units} of {capacity} units lie here.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>{units} de {capacity} unidades hay aquí.</translation>
  </message>
  <message>
   <source>{units} of {name}</source>
   <extracomment>modes/picking_scans</extracomment>
   <translation>{units} de {name}</translation>
  </message>
  <message>
   <source>{units} units in it.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>{units} unidades dentro.</translation>
  </message>
  <message>
   <source>{units} units lie here.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>{units} unidades hay aquí.</translation>
  </message>
  <message>
   <source>{units} units went back.</source>
   <extracomment>workflows/storing</extracomment>
   <translation>{units} unidades volvieron.</translation>
  </message>
  <message>
   <source>{value} until {day}</source>
   <extracomment>cli/trace</extracomment>
   <translation>{value} hasta el {day}</translation>
  </message>
  <message>
   <source>{value} until {day}, sold {sold}</source>
   <extracomment>cli/trace</extracomment>
   <translation>{value} hasta el {day}, vendida el {sold}</translation>
  </message>
  <message>
   <source>{value} {currency}</source>
   <extracomment>words_figures</extracomment>
   <translation>{value} {currency}</translation>
  </message>
  <message>
   <source>{what} at {at}: {word}</source>
   <extracomment>bench_late</extracomment>
   <translation>{what}, {at}: {word}</translation>
  </message>
  <message>
   <source>{what} refused</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>{what}: rechazado</translation>
  </message>
  <message>
   <source>{what}, asked back</source>
   <extracomment>views/audit/unit_tables</extracomment>
   <translation>{what}: se preguntó</translation>
  </message>
  <message>
   <source>{what}: {serial}</source>
   <extracomment>views/audit/cases_page</extracomment>
   <translation>{what}: {serial}</translation>
  </message>
  <message>
   <source>{words}</source>
   <extracomment>cli/trace, modes/repair_look, modes/returns_look, modes/returns_state, paper_units, words_returns</extracomment>
   <translation>{words}</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <extracomment>words_returns</extracomment>
   <translation>“{words}”</translation>
  </message>
 </context>
</TS>
